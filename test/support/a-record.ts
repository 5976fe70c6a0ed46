import type { ErrorRecord } from '../../src/records/schema.ts';

/** A record that holds to every rule, with what a test wants different. */
export function aRecord(over: Partial<ErrorRecord> = {}): ErrorRecord {
  return { ...CLEAN, ...over };
}

const CLEAN: ErrorRecord = {
  id: 'relay/valve-stuck',
  signature: 'RelayError: valve 7 is stuck half open',
  signature_zh: 'RelayError: valve 7 is stuck half open（阀门卡住）',
  regex: 'RelayError: valve \\d+ is stuck',
  domain: 'relay',
  category: 'runtime_error',
  subcategory: null,
  root_cause: 'The relay lost its supply while the valve was turning.',
  root_cause_type: 'environment',
  root_cause_zh: '阀门转动时继电器断电。',
  versions: [],
  os_specific: {},
  dead_ends: [
    {
      id: 'wait',
      action: 'Wait for the valve to move by itself.',
      why_fails: 'Nothing turns it without supply.',
      fail_rate: 0.95,
      condition: '',
      sources: [],
    },
    {
      id: 'new-cable',
      action: 'Replace the signal cable.',
      why_fails: 'The signal arrives; the motor has no power.',
      fail_rate: 0.9,
      condition: '',
      sources: [],
    },
  ],
  dead_ends_zh: [
    { action: '等阀门自己动。', why_fails: '没有供电就不会转。' },
    { action: '换信号线。', why_fails: '信号正常，电机没有电。' },
  ],
  workarounds: [
    {
      id: 'restore-supply',
      action: 'Restore the supply and home the valve.',
      success_rate: 0.9,
      how: 'relayctl supply on\nrelayctl home --valve <number>',
      condition: '',
      sources: ['https://docs.relay.dev/valves#stuck'],
    },
    {
      id: 'turn-by-hand',
      action: 'Turn the valve by hand.',
      success_rate: 0.6,
      how: '# key 4, a quarter turn to the left',
      condition: 'The supply cannot come back soon.',
      sources: ['https://docs.relay.dev/valves#by-hand'],
    },
  ],
  workarounds_zh: ['恢复供电并让阀门回零。', '手动转动阀门。'],
  transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
  official_doc_url: 'https://docs.relay.dev/valves',
  official_doc_section: null,
  error_code: null,
  verification_tier: 'ai_generated',
  confidence: 0.9,
  fix_success_rate: 0.85,
  resolvable: 'true',
  first_seen: null,
  last_confirmed: null,
  last_updated: '2026-11-24',
  evidence_count: 3,
  tags: ['relay'],
  locale: 'en',
  aliases: [],
  examples: ['RelayError: valve 12 is stuck half open'],
};
