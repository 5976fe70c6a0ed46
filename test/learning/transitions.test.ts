import { describe, expect, test } from 'vitest';
import { incidentChains } from '../../src/learning/incident-chains.ts';
import { learnTransitions } from '../../src/learning/learn-transitions.ts';
import { transitionRate } from '../../src/learning/transition-rate.ts';
import { NOW } from '../support/rated.ts';

/** `A0 B20` in incident i: A at minute 0, B at minute 20; `!` marks a wrong match. */
function sightings(rows: Readonly<Record<string, string>>) {
  return Object.entries(rows).flatMap(([incident, row]) =>
    row.split(' ').map((word) => {
      const [, record = '', minute = '', wrong = ''] = /^(\D)(\d+)(!?)$/.exec(word) ?? [];
      const at = new Date(NOW.getTime() + Number(minute) * 60_000).toISOString();
      return { incident, record, at, wrongMatch: wrong === '!' };
    }),
  );
}

describe('the rate of a transition', () => {
  test.each([
    ['curated, nothing seen', 0.15, 0.02, 0, 0, 0.15, 7.5, true],
    ['curated and seen', 0.15, 0.02, 6, 20, 0.27, 13.5, true],
    ['learned', undefined, 0.05, 4, 10, 0.2833, 5.6667, true],
    ['B is everywhere', undefined, 0.4, 5, 12, 0.4118, 1.0294, false],
    ['curated and refuted', 0.35, 0.1, 0, 25, 0.0583, 0.5833, false],
  ])('%s', (_, curated, base, together, seen, probability, lift, show) => {
    const rate = transitionRate({ together, seen, base, curated });
    expect(rate.probability).toBeCloseTo(probability, 4);
    expect(rate.lift).toBeCloseTo(lift, 4);
    expect(rate.show).toBe(show);
  });

  test('a curated edge without a number is shown until some eight incidents refute it', () => {
    const unseen = (seen: number) => transitionRate({ together: 0, seen, base: 0, curated: null });
    expect(unseen(0)).toEqual({ probability: 0.25, lift: null, show: true });
    expect([unseen(7).show, unseen(8).show]).toEqual([true, false]);
  });
});

describe('chains of records in incidents', () => {
  test('the next different record counts, repeats collapsed, wrong matches left out', () => {
    const chains = incidentChains(
      sightings({ i1: 'A0 A50 B100 C105', i2: 'B10 A0', i3: 'A0 X5! B9', i4: 'A0' }),
    );
    expect(chains.incidents).toBe(4);
    expect(chains.with('A')).toBe(4);
    expect(chains.followed('A', 'B')).toBe(3);
    expect(chains.followed('B', 'C')).toBe(1);
    expect(chains.followed('A', 'C')).toBe(0);
    expect(chains.with('X')).toBe(0);
    expect([chains.after('A'), chains.before('B')]).toEqual([['B'], ['A']]);
  });

  test('after more than an hour nothing follows, and an incident counts once', () => {
    const chains = incidentChains(sightings({ i1: 'A0 B61', i2: 'A0 B60', i3: 'A0 B1 A2 B3' }));
    expect(chains.followed('A', 'B')).toBe(2);
    expect(chains.followed('B', 'A')).toBe(1);
  });
});

describe('the neighbours of a record', () => {
  const rows = { i1: 'A0 B5', i2: 'A0 B5', i3: 'A0 B5', i4: 'C0', i5: 'C0', i6: 'C0', i7: 'C0' };
  const chains = incidentChains(sightings(rows));

  test('learned and curated ones together, likeliest first', () => {
    const graph = {
      leads_to: [{ id: 'D', probability: 0.3 }],
      preceded_by: [],
      frequently_confused_with: [],
    };
    const { leadsTo } = learnTransitions({ id: 'A', transition_graph: graph }, chains, []);
    expect(leadsTo.map(({ record, show }) => [record, show])).toEqual([
      ['B', false],
      ['D', true],
    ]);
    // (3 + 5 * 3/7) / (3 + 5), not twice the base rate of 3/7.
    expect(leadsTo[0]?.probability).toBeCloseTo(0.6429, 4);
    expect(leadsTo[1]?.probability).toBeCloseTo((5 * 0.3) / 8, 4);
  });

  test('what came before is asked backwards', () => {
    const { precededBy } = learnTransitions({ id: 'B' }, chains, []);
    expect(precededBy).toHaveLength(1);
    expect(precededBy[0]).toMatchObject({ record: 'A', curated: false, together: 3 });
    expect(precededBy[0]?.probability).toBeCloseTo((3 + (5 * 3) / 7) / (3 + 5), 4);
  });

  test('two different people make a confusion, in either direction; a curated one needs none', () => {
    const graph = { leads_to: [], preceded_by: [], frequently_confused_with: [{ id: 'Z' }] };
    const { confusedWith } = learnTransitions({ id: 'A', transition_graph: graph }, chains, [
      { user: 'u1', shown: 'A', chosen: 'B' },
      { user: 'u2', shown: 'B', chosen: 'A' },
      { user: 'u1', shown: 'A', chosen: 'C' },
      { user: 'u1', shown: 'A', chosen: 'C' },
      { user: 'u1', shown: 'B', chosen: 'C' },
    ]);
    expect(confusedWith).toEqual([
      { record: 'B', curated: false, users: 2, show: true },
      { record: 'C', curated: false, users: 1, show: false },
      { record: 'Z', curated: true, users: 0, show: true },
    ]);
  });
});
