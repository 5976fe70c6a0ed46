import { describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/app/parse-ledger.ts';
import { aVote } from '../support/rated.ts';

const line = (over: object = {}) => JSON.stringify({ ...aVote(), ...over });

describe('reading a ledger', () => {
  test('good lines come back with their numbers, blank ones are skipped', () => {
    const { entries, problems } = parseLedger(
      `\uFEFF${line()}\r\n\n${line({ version: '1.62' })}\n`,
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      { line: 1, event: aVote() },
      { line: 3, event: aVote({ version: '1.62' }) },
    ]);
  });

  test('"not this error" needs no item, and keys that we do not know are let through', () => {
    const bare = line({ item: undefined, outcome: 'wrong_match', position: 2 });
    const [entry] = parseLedger(bare).entries;
    expect(entry?.event).toEqual(aVote({ item: null, outcome: 'wrong_match', position: 2 }));
  });

  test.each<[string, string, string, RegExp]>([
    ['broken JSON', '{"team":', '', /^not JSON: /],
    ['no object', '7', '', /expected object/],
    ['a missing field', line({ user: undefined }), 'user', /expected a text/],
    ['an empty field', line({ team: ' ' }), 'team', /is empty/],
    ['an unknown outcome', line({ outcome: 'yes' }), 'outcome', /^expected one of worked, /],
    ['a time that is none', line({ at: 'noon' }), 'at', /ISO time/],
    ['a day that is none', line({ at: '2026-02-30T00:00:00Z' }), 'at', /ISO time/],
    ['a vote on nothing', line({ item: null }), 'item', /^expected fix:<n>/],
  ])('%s is a problem with line and field, and the rest goes on', (_, bad, field, message) => {
    const { entries, problems } = parseLedger([line(), bad, line()].join('\n'));
    expect(entries.map((entry) => entry.line)).toEqual([1, 3]);
    expect(problems).toEqual([{ line: 2, field, message: expect.stringMatching(message) }]);
  });

  test.each(['2026-11-22', '2026-11-22T10:00:00', '2026-11-22T10:00:00.123456+02:00'])(
    '%s is a time',
    (at) => {
      expect(parseLedger(line({ at })).problems).toEqual([]);
    },
  );
});
