import fc from 'fast-check';
import type { CardView } from '../../src/app/card-view.ts';
import type { QuestionView } from '../../src/app/question-view.ts';
import { buildView } from '../../src/app/view-card.ts';
import type { VoteEvent, VoteOutcome } from '../../src/learning/vote-event.ts';
import { buildCatalog } from '../../src/records/catalog.ts';
import { type ErrorRecord, recordSchema } from '../../src/records/schema.ts';
import type { Correction, Sighting } from '../../src/store/store.ts';

const NOW = new Date('2026-11-24T00:00:00Z');

/** Texts that people with bad intentions, bad luck or long logs write. */
export const hostileText = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
    {
      weight: 3,
      arbitrary: fc
        .array(
          fc.constantFrom(
            ...['<!channel>', '<@U123>', '<#C1|x>', '<https://evil.example|ok>', '@here', '```'],
            ...[
              '`',
              '*',
              '_',
              '~',
              '&lt;',
              '&',
              '>',
              '\n',
              '\ud800',
              '😀',
              '中文',
              '\u202e',
              '|',
              ' ',
            ],
          ),
          { minLength: 1, maxLength: 20 },
        )
        .map((parts) => parts.join('')),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('<', '&', '😀', '`', '中', 'x ').map((sign) => sign.repeat(5_000)),
    },
  )
  .map((text) => (text.trim() === '' ? `${text}x` : text));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const url = fc.constantFrom(
  'https://example.com/a',
  'https://example.com/?q=a|b>c',
  `https://example.com/${'x'.repeat(3_000)}`,
  'ftp://example.com/x',
);

const anyRecord: fc.Arbitrary<ErrorRecord> = fc
  .record({
    signature: hostileText,
    signature_zh: fc.option(hostileText),
    root_cause: hostileText,
    root_cause_zh: fc.option(hostileText),
    versions: fc.array(
      fc.record({
        version: fc.oneof(hostileText, fc.constantFrom('gRPC v1.59.0', 'x 2.0')),
        introduced: fc.constant(null),
        deprecated: fc.constant(null),
        removed: fc.option(hostileText),
        behavior_change: fc.option(hostileText),
        status: fc.constantFrom('active' as const, 'fixed' as const),
      }),
      { maxLength: 4 },
    ),
    os_specific: fc.record({ linux: hostileText, windows: hostileText }, { requiredKeys: [] }),
    workarounds: fc.array(
      fc.record({
        action: hostileText,
        how: hostileText,
        success_rate: share,
        condition: fc.oneof(fc.constant(''), hostileText),
        sources: fc.array(url, { maxLength: 4 }),
      }),
      { maxLength: 30 },
    ),
    dead_ends: fc.array(
      fc.record({
        action: hostileText,
        why_fails: hostileText,
        fail_rate: share,
        condition: fc.oneof(fc.constant(''), hostileText),
        sources: fc.array(url, { maxLength: 4 }),
      }),
      { maxLength: 30 },
    ),
    workarounds_zh: fc.array(hostileText, { maxLength: 3 }),
    official_doc_url: fc.option(url),
    official_doc_section: fc.option(hostileText),
    verification_tier: fc.constantFrom('ai_generated' as const, 'human_reviewed' as const),
    fix_success_rate: share,
    resolvable: fc.constantFrom('true' as const, 'partial' as const, 'false' as const),
    last_confirmed: fc.option(fc.constant('2020-01-01')),
    notes: fc.array(fc.option(hostileText), { maxLength: 8 }),
  })
  .map(({ notes, ...fields }) =>
    recordSchema.parse({
      id: 'grpc/any',
      regex: 'boom',
      domain: 'grpc',
      category: 'x',
      subcategory: null,
      root_cause_type: 'x',
      error_code: null,
      confidence: 0.8,
      first_seen: null,
      last_updated: '2024-01-01',
      evidence_count: 1,
      tags: [],
      locale: 'en',
      aliases: [],
      ...fields,
      transition_graph: {
        leads_to: notes.map((note, index) => ({
          id: `grpc/other-${index}${'-x'.repeat(index * 12)}`,
          ...(index % 2 === 0 ? { probability: 1 / (index + 1) } : {}),
          ...(note === null ? {} : { note }),
        })),
        preceded_by: [],
        frequently_confused_with: notes.map((note, index) => ({
          id: `grpc/other-${index}${'-x'.repeat(index * 12)}`,
          ...(note === null ? {} : { note }),
        })),
      },
    }),
  );

const outcome = fc.constantFrom<VoteOutcome | 'withdrawn'>(
  ...(['worked', 'partly', 'failed', 'worse', 'trying', 'withdrawn'] as const),
);

const anyEvidence = fc.array(
  fc.record({
    kind: fc.constantFrom('regex', 'words', 'error_code', 'domain'),
    detail: hostileText,
    line: fc.option(hostileText),
  }),
  { maxLength: 5 },
);

/** Any card that any record and any ledger can lead to. */
export const anyView: fc.Arbitrary<CardView> = fc
  .record({
    record: anyRecord,
    presses: fc.array(
      fc.record({
        user: fc.oneof(fc.constantFrom('U1', 'W2', 'U3'), hostileText),
        item: fc.constantFrom('fix:0', 'fix:1', 'fix:7', 'dead_end:0', 'dead_end:9'),
        outcome,
        here: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
    wrong: fc.boolean(),
    sure: fc.boolean(),
    evidence: anyEvidence,
    runnerUp: fc.record({ confidence: share, evidence: anyEvidence }),
    choosers: fc.array(fc.oneof(fc.constantFrom('U1', 'W2', 'U3'), hostileText), { maxLength: 5 }),
    version: fc.option(fc.constantFrom('1.62.0', '0.1', '99')),
    confidence: share,
  })
  .map((from) => {
    const { record, presses, wrong, sure, evidence, version, confidence } = from;
    const others = record.transition_graph.frequently_confused_with.map(({ id }) => ({
      ...record,
      id,
      transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
    }));
    const { catalog } = buildCatalog(
      [record, ...others].map((one) => ({ file: `records/${one.id}.json`, record: one })),
    );
    const other = others[0]?.id;
    const sighting: Sighting = {
      id: 's1',
      team: 'T1',
      channel: 'C1',
      incident: 'C1:1',
      record: record.id,
      confidence,
      nearest: sure ? [] : others.map(({ id }) => id),
      evidence,
      fingerprint: 'f',
      tellingLine: null,
      version,
      os: null,
      user: 'U1',
      at: NOW,
      ...(other === undefined
        ? {}
        : { runnerUp: { ...from.runnerUp, record: other }, toldApartFrom: other }),
    };
    const choices = from.choosers.map((user, place): Correction => {
      const { id: own, team, fingerprint, incident, at: when } = sighting;
      const about = { team, fingerprint, incident, at: when, sighting: own };
      const kind = 'which_of_two' as const;
      return { ...about, id: `c${place}`, kind, record: record.id, other: other ?? '', user };
    });
    const at = (index: number) => new Date(NOW.getTime() + 60_000 * index).toISOString();
    const event = { team: 'T1', record: record.id };
    const ledger: VoteEvent[] = presses.map(({ here, ...press }, index) => ({
      ...event,
      ...press,
      incident: here ? 'C1:1' : `C1:${index}`,
      at: at(index),
    }));
    if (wrong) {
      const last = { item: null, user: 'U1', outcome: 'wrong_match' as const, at: at(99) };
      ledger.push({ ...event, ...last, incident: 'C1:1' });
    }
    return buildView({
      sighting,
      record: catalog.find(record.id) ?? record,
      ledger,
      catalog,
      now: NOW,
      taught: { choices, refused: new Set() },
    });
  });

/** Any question between two records, over any paste. */
export const anyQuestion: fc.Arbitrary<QuestionView> = fc
  .record({
    view: anyView,
    second: anyRecord,
    tells: fc.option(hostileText),
    chosenBy: fc.array(fc.oneof(fc.constantFrom('U1', 'W2', 'U3'), hostileText), { maxLength: 5 }),
    neitherFor: fc.array(fc.constantFrom('U1', 'W2', 'U3'), { maxLength: 3 }),
    line: fc.option(hostileText),
    matched: fc.array(
      fc.option(fc.record({ line: fc.option(hostileText), span: hostileText }), { freq: 4 }),
      { minLength: 2, maxLength: 2 },
    ),
    sameLine: fc.boolean(),
  })
  .map(({ view, second, tells, chosenBy, neitherFor, line, matched: [one, two], sameLine }) => ({
    sighting: { ...view.sighting, record: null, tellingLine: line },
    options: [
      { record: view.record, tells, chosenBy, matched: one ?? null },
      { record: second, tells: null, chosenBy: [], matched: (sameLine ? one : two) ?? null },
    ],
    neitherFor,
  }));
