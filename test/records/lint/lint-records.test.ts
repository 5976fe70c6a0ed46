import { describe, expect, test } from 'vitest';
import { createRegexReading } from '../../../src/app/regex-reading.ts';
import { lintRules } from '../../../src/records/lint/index.ts';
import { createCorpus, type Negative } from '../../../src/records/lint/lint-corpus.ts';
import { lintRecords } from '../../../src/records/lint/lint-records.ts';
import type { ErrorRecord } from '../../../src/records/schema.ts';
import { aRecord } from '../../support/a-record.ts';

const lint = (records: readonly ErrorRecord[], negatives: readonly Negative[] = []) =>
  lintRecords(createCorpus({ records, negatives, reading: createRegexReading(records) }));
const found = (...records: ErrorRecord[]) =>
  lint(records).map(({ id, rule, path }) => `${id.split('/')[1]} ${rule} ${path}`.trim());

const { workarounds, dead_ends } = aRecord();
const fix = (over: Partial<ErrorRecord['workarounds'][number]>) =>
  aRecord({ workarounds: [{ ...workarounds[0]!, ...over }, workarounds[1]!] });
const edge = (id: string) => ({
  leads_to: [],
  preceded_by: [],
  frequently_confused_with: [{ id, probability: 0.1, note: 'That one is a pump.' }],
});
const pump = (over: Partial<ErrorRecord> = {}) =>
  aRecord({
    id: 'relay/pump-dry',
    signature: 'PumpError: no water at inlet 3',
    examples: ['PumpError: no water at inlet 4'],
    regex: 'PumpError: no water',
    root_cause: 'The tank before the inlet ran empty overnight.',
    workarounds: [
      { ...workarounds[0]!, action: 'Fill the tank.', how: 'tankctl fill' },
      { ...workarounds[1]!, action: 'Close the inlet.', how: 'tankctl close 3' },
    ],
    dead_ends: [
      { ...dead_ends[0]!, action: 'Restart the pump.' },
      { ...dead_ends[1]!, action: 'Oil the pump.' },
    ],
    ...over,
  });

describe('the rules for records', () => {
  test('a record that holds to them has no findings', () => {
    expect(lint([aRecord(), pump()])).toEqual([]);
  });

  test.each<[string, ErrorRecord, readonly string[]]>([
    ['a draft mark', fix({ how: 'TODO: the commands' }), ['draft-unfinished workarounds[0].how']],
    [
      'lookahead',
      aRecord({ regex: '(?=RelayError)valve' }),
      [
        'regex-does-not-compile regex',
        'regex-misses-own-text signature',
        'regex-misses-own-text examples[0]',
      ],
    ],
    [
      'an example of another wording',
      aRecord({ examples: ['RelayError: the valve hangs'] }),
      ['regex-misses-own-text examples[0]'],
    ],
    [
      'an alternative of three letters',
      aRecord({ regex: 'RelayError: valve \\d+ is stuck|E\\d+ bad' }),
      ['regex-unspecific regex'],
    ],
    [
      'everyday words as regex',
      aRecord({ regex: 'RelayError: valve \\d+ is stuck|(?i)connection refused' }),
      ['regex-matches-negative regex'],
    ],
    [
      'one dead end, no example',
      aRecord({ dead_ends: dead_ends.slice(0, 1), examples: [], dead_ends_zh: [] }),
      ['items-incomplete dead_ends', 'items-incomplete examples', 'chinese-missing dead_ends_zh'],
    ],
    [
      'an id used twice',
      aRecord({ dead_ends: [dead_ends[0]!, { ...dead_ends[1]!, id: 'restore-supply' }] }),
      ['items-incomplete dead_ends[1].id'],
    ],
    [
      'the action as how',
      fix({ how: 'Restore the supply, and home the valve!' }),
      ['how-repeats-action workarounds[0].how'],
    ],
    [
      'the action in other order as how',
      fix({ how: 'home the valve: supply, restore' }),
      ['how-repeats-action workarounds[0].how'],
    ],
    [
      'a fix that is a dead end, too',
      fix({ action: 'Replace the signal cable', how: 'relayctl cable --new' }),
      ['fix-is-dead-end workarounds[0].action'],
    ],
    [
      'a made-up cause type',
      aRecord({ root_cause_type: 'bad_luck' }),
      ['cause-type-unknown root_cause_type'],
    ],
    [
      'English where Chinese belongs',
      aRecord({ root_cause_zh: 'The relay lost its supply.', workarounds_zh: ['恢复供电。'] }),
      ['chinese-missing root_cause_zh', 'chinese-missing workarounds_zh'],
    ],
    [
      'a fix without a source',
      aRecord({ ...fix({ sources: [] }), evidence_count: 2 }),
      ['sources-missing workarounds[0].sources'],
    ],
    ['a wrong count', aRecord({ evidence_count: 7 }), ['evidence-miscounted evidence_count']],
    [
      'the same rate everywhere',
      aRecord({ workarounds: workarounds.map((one) => ({ ...one, success_rate: 0.8 })) }),
      ['numbers-alike workarounds'],
    ],
    [
      'an edge to nowhere',
      aRecord({ transition_graph: edge('relay/none') }),
      ['transition-dangling transition_graph.frequently_confused_with[0]'],
    ],
    [
      'an edge to itself',
      aRecord({ transition_graph: edge('relay/valve-stuck') }),
      ['transition-dangling transition_graph.frequently_confused_with[0]'],
    ],
  ])('%s is found', (_, record, expected) => {
    expect(found(record)).toEqual(expected.map((finding) => `valve-stuck ${finding}`));
  });

  test.each([
    'http://docs.relay.dev/valves',
    'https://example.com/valves',
    'https://docs.example.org/valves',
    'https://localhost/valves',
    'https://127.0.0.1:8080/valves',
    'https://intranet/valves',
    'https://docs.relay.dev//valves',
    'https://docs.relay.dev/<version>/valves',
    'https://docs.relay.dev/a%20b',
    'https://docs.relay.dev/valves.',
    'https://me:secret@docs.relay.dev/valves',
  ])('the link %s cannot be right', (url) => {
    expect(found(aRecord({ official_doc_url: url }))).toEqual([
      'valve-stuck link-malformed official_doc_url',
    ]);
  });

  test.each([
    'https://en.wikipedia.org/wiki/Relay_(electrical)',
    'https://docs.relay.dev/exec.html#Process%20Exit%20Codes',
    'https://github.com/relay/relay/blob/main/src/valve.c#L10-L20',
  ])('the link %s is let through', (url) => {
    expect(found(aRecord({ official_doc_url: url }))).toEqual([]);
  });

  test("a regex that matches another record's example must know that record", () => {
    const wide = aRecord({ regex: 'RelayError: valve \\d+ is stuck|PumpError: no' });
    expect(found(wide, pump())).toEqual(['valve-stuck regex-matches-other-record regex']);
    expect(found(wide, pump({ transition_graph: edge(wide.id) }))).toEqual([]);
    expect(found({ ...wide, transition_graph: edge('relay/pump-dry') }, pump())).toEqual([]);
  });

  test('a fix that another record of the same cause calls a dead end is found', () => {
    const { root_cause } = aRecord();
    const other = pump({
      root_cause: `${root_cause} Again.`,
      dead_ends: [{ ...dead_ends[0]!, action: 'Turn the valve by hand, hard.' }, dead_ends[1]!],
    });
    expect(found(aRecord(), other)).toEqual(['valve-stuck fix-is-dead-end workarounds[1].action']);
  });

  test('two records of one error are found', () => {
    const twin = {
      ...aRecord(),
      id: 'relay/valve-hangs',
      transition_graph: edge('relay/valve-stuck'),
    };
    expect(found(aRecord(), twin)).toEqual(['valve-stuck near-duplicate']);
  });

  test("a text of the repository's own that a regex matches is named", () => {
    const negatives = [{ name: 'chat/valves.txt', text: 'ok\n> RelayError: valve 2 is stuck, ha' }];
    expect(lint([aRecord()], negatives)).toMatchObject([
      { rule: 'regex-matches-negative', message: expect.stringContaining('chat/valves.txt') },
    ]);
  });

  test('every rule has a name, a sentence for the docs, and a test above', () => {
    const names = lintRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { asks } of lintRules) expect(asks).toMatch(/^[A-Z`].*\.$/);
  });
});
