import { DRAFT_MARK } from './draft-mark.ts';
import type { ErrorRecord } from './schema.ts';

/** What a paste gives for a record; the rest somebody has to write. */
export interface DraftFacts {
  readonly id: string;
  /** The telling line; nothing in it may be secret. */
  readonly signature: string;
  readonly regex: string;
  readonly errorCode: string | null;
  readonly tags: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * A record in the making: valid by the schema, refused by catalog and lint until every mark is
 * replaced.
 * The marks say what belongs there.
 */
export function draftRecord({ id, signature, regex, ...facts }: DraftFacts): ErrorRecord {
  const [domain = ''] = id.split('/');
  return {
    id,
    signature,
    signature_zh: todo('the signature as one would say it in Chinese, its literal part kept'),
    regex,
    domain,
    category: todo('such as network_error, auth_error, build_error, runtime_error'),
    subcategory: null,
    root_cause: todo('one to three sentences that name the mechanism'),
    root_cause_type: todo('see docs/records.md, cause-type-unknown'),
    root_cause_zh: todo('the same in Chinese'),
    versions: [],
    os_specific: {},
    dead_ends: [deadEnd(1), deadEnd(2)],
    dead_ends_zh: [1, 2].map((n) => ({
      action: todo(`dead end ${n} in Chinese`),
      why_fails: todo(`why dead end ${n} fails, in Chinese`),
    })),
    workarounds: [fix(1, 0.8), fix(2, 0.7)],
    workarounds_zh: [todo('fix 1 in Chinese'), todo('fix 2 in Chinese')],
    transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
    official_doc_url: null,
    official_doc_section: null,
    error_code: facts.errorCode,
    verification_tier: 'ai_generated',
    confidence: 0.7,
    fix_success_rate: 0.75,
    resolvable: 'partial',
    first_seen: null,
    last_confirmed: null,
    last_updated: facts.today,
    evidence_count: 0,
    tags: [...facts.tags],
    locale: 'en',
    aliases: [],
    examples: [signature],
  };
}

function fix(n: number, success_rate: number): ErrorRecord['workarounds'][number] {
  return {
    id: `fix-${n}`,
    action: todo(`fix ${n} in one sentence; give it an id of its own`),
    success_rate,
    how: todo('the commands or code, runnable but for <placeholders>'),
    condition: '',
    sources: [],
  };
}

function deadEnd(n: number): ErrorRecord['dead_ends'][number] {
  return {
    id: `dead-end-${n}`,
    action: todo(`what people try in vain (${n}); give it an id of its own`),
    why_fails: todo('the mechanism that makes it fail'),
    fail_rate: 0.9,
    condition: '',
    sources: [],
  };
}

function todo(what: string): string {
  return `${DRAFT_MARK} ${what}`;
}
