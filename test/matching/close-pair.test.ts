import { describe, expect, test } from 'vitest';
import { LEARNING } from '../../src/learning/constants.ts';
import { closePair, tellsApart } from '../../src/matching/close-pair.ts';
import { REPLY_BAR } from '../../src/matching/create-matcher.ts';
import type { Match } from '../../src/matching/match-result.ts';
import { type ErrorRecord, recordSchema } from '../../src/records/schema.ts';
import seed from '../fixtures/records/seed.json' with { type: 'json' };

function aMatch(
  id: string,
  confidence: number,
  with_: { readonly confirmed?: boolean; readonly names?: readonly string[] } = {},
): Match {
  const { confirmed = true, names = ['x/a', 'x/b'] } = with_;
  const parsed = recordSchema.parse(seed);
  const record: ErrorRecord = {
    ...parsed,
    id,
    transition_graph: {
      leads_to: [],
      preceded_by: [],
      frequently_confused_with: names.map((other) => ({ id: other })),
    },
  };
  const kind = confirmed ? 'regex' : 'words';
  return { record, confidence, evidence: [{ kind, detail: 'x', line: null }] };
}

describe('what tells two records apart', () => {
  test.each([
    ['There no daemon listens.', 'No daemon listens.'],
    ['There the message names who.', 'The message names who.'],
    ['There is no daemon.', 'There is no daemon.'],
    ['the same with webpack.', 'The same with webpack.'],
  ])('the note "%s" reads "%s"', (note, expected) => {
    const { record } = aMatch('x/a', 0.5);
    const graph = { ...record.transition_graph, frequently_confused_with: [{ id: 'x/b', note }] };
    expect(tellsApart({ ...record, transition_graph: graph }, 'x/b')).toBe(expected);
    expect(tellsApart(record, 'x/b')).toBeNull();
    expect(tellsApart(record, 'x/c')).toBeNull();
  });
});

describe('two records are close', () => {
  test.each([
    ['when both are confirmed and nearly as likely', 0.5, 0.45, {}, {}, true],
    ['when both are only plausible', 0.4, 0.35, { confirmed: false }, { confirmed: false }, true],
    ['up to three times as likely', 0.66, 0.3, {}, {}, true],
    ['but not beyond', 0.95, 0.3, {}, {}, false],
    ['but not when only one is confirmed', 0.5, 0.45, {}, { confirmed: false }, false],
    ['but not when the second is a guess', 0.4, 0.2, {}, {}, false],
    ['but not when only one names the other', 0.5, 0.45, {}, { names: ['x/c'] }, false],
    ['but not when only the other one does', 0.5, 0.45, { names: [] }, {}, false],
  ])('%s', (_name, first, second, ofFirst, ofSecond, close) => {
    const pair = closePair([aMatch('x/a', first, ofFirst), aMatch('x/b', second, ofSecond)]);
    expect(pair !== undefined).toBe(close);
  });

  test('never when there is only one', () => {
    expect(closePair([aMatch('x/a', 0.9)])).toBeUndefined();
    expect(closePair([])).toBeUndefined();
  });

  test('and it is one of the two as surely as both together, at most surely', () => {
    const sure = (a: number, b: number) =>
      closePair([aMatch('x/a', a), aMatch('x/b', b)])?.confidence;
    expect(sure(0.5, 0.45)).toBeCloseTo(0.95);
    expect(sure(0.9, 0.85)).toBe(1);
  });
});

test('a channel starts from the bar of the matcher', () => {
  expect(LEARNING.channelBars[0]).toBe(REPLY_BAR);
});
