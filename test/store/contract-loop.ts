import { describe, expect, test } from 'vitest';
import type { Press, ReactionVote, Sighting, Store } from '../../src/store/store.ts';

/** What a test of the contract works with; each test has a team of its own. */
export interface Bench {
  readonly stores: readonly [Store, Store];
  readonly team: string;
  readonly aPress: (over?: Partial<Press>) => Press;
  readonly aSighting: (over?: Partial<Sighting>) => Sighting;
}

const INCIDENT = 'C1:1700000000.000100';
const AT = new Date('2026-11-24T04:00:00.000Z');
const minute = (n: number) => new Date(Date.UTC(2026, 10, 24, 3, n));

/** The part of the contract that the closed loop rests on: logs, reactions, asks, other ledgers. */
export function loopContract(bench: () => Bench): void {
  const outcomes = async () => {
    const { stores, team } = bench();
    return (await stores[0].ledger(team)).map(({ outcome }) => outcome);
  };

  describe('what the ledger logs of a press', () => {
    test('the place shown, and what had failed in this incident before', async () => {
      const { stores, team, aPress } = bench();
      const [store] = stores;
      await store.press(aPress({ user: 'U1', item: 'fix:2', outcome: 'failed', position: 1 }));
      await store.press(aPress({ user: 'U2', item: 'fix:1', outcome: 'worse', position: 3 }));
      await store.press(aPress({ user: 'U2', item: 'fix:3', outcome: 'failed' }));
      await store.press(aPress({ user: 'U2', item: 'fix:3', outcome: 'failed' })); // withdrawn
      await store.press(aPress({ user: 'U3', item: 'fix:4', incident: 'C1:9', outcome: 'failed' }));
      const { event } = await store.press(aPress({ user: 'U3', item: 'fix:0', position: 2 }));
      expect(event).toMatchObject({ position: 2, failedBefore: ['fix:1', 'fix:2'] });
      const [first] = await store.ledger(team);
      expect(first).toMatchObject({ position: 1 });
      expect(first).not.toHaveProperty('failedBefore');
      expect((await store.ledger(team)).at(-1)).toEqual(event);
      expect(await store.verifyLedger(team)).toMatchObject({ kind: 'intact', length: 6 });
    });

    test('a press by a clock that lags is not older than the vote it replaces', async () => {
      const { stores, team, aPress } = bench();
      await stores[0].press(aPress({ outcome: 'worked', at: minute(30) }));
      await stores[1].press(aPress({ outcome: 'failed', at: minute(10) }));
      const [, later] = await stores[0].ledger(team);
      expect(later?.at).toBe(minute(30).toISOString());
      expect((await stores[0].press(aPress({ outcome: 'failed', at: minute(11) }))).kind).toBe(
        'withdrawn',
      );
    });
  });

  describe('a reaction', () => {
    const react = (over: Partial<ReactionVote> = {}): ReactionVote => ({
      team: bench().team,
      incident: INCIDENT,
      record: 'grpc/unavailable',
      item: 'fix:0',
      user: 'U1',
      outcome: 'worked',
      at: AT,
      version: null,
      position: 1,
      channel: 'C1',
      ts: '1700000001.000200',
      reaction: '+1',
      added: true,
      eventAt: 1,
      ...over,
    });
    const apply = async (...votes: readonly Partial<ReactionVote>[]) => {
      const kinds: string[] = [];
      for (const [n, vote] of votes.entries()) {
        const { kind } = await bench().stores[n % 2 ? 1 : 0].react(react(vote));
        kinds.push(kind);
      }
      return kinds;
    };
    const down = { reaction: '-1', outcome: 'failed' as const };

    test('votes, and its removal takes that back, on the item it voted on', async () => {
      expect(await apply({}, { added: false, item: 'fix:2', eventAt: 2 })).toEqual([
        'recorded',
        'withdrawn',
      ]);
      const items = (await bench().stores[0].ledger(bench().team)).map(({ item }) => item);
      expect(items).toEqual(['fix:0', 'fix:0']);
    });

    test('that is delivered again, or after its own removal, changes nothing', async () => {
      const kinds = await apply({}, {}, { added: false, eventAt: 2 }, {}, { eventAt: 3 });
      expect(kinds).toEqual(['recorded', 'unchanged', 'withdrawn', 'unchanged', 'recorded']);
      expect(await apply({ user: 'U2', added: false, eventAt: 5 }, { user: 'U2' })).toEqual([
        'unchanged',
        'unchanged',
      ]);
    });

    test('sets a vote and never toggles one that a button gave', async () => {
      const { stores, aPress } = bench();
      await stores[0].press(aPress());
      expect(await apply({})).toEqual(['unchanged']);
      expect(await outcomes()).toEqual(['worked']);
    });

    test('does not take back what a button said since', async () => {
      const { stores, aPress } = bench();
      await apply({});
      await stores[0].press(aPress({ outcome: 'failed', at: new Date(AT.getTime() + 1) }));
      expect(await apply({ added: false, eventAt: 2 })).toEqual(['unchanged']);
      expect(await outcomes()).toEqual(['worked', 'failed']);
    });

    test('of another kind replaces it; when that one goes, the first one stands again', async () => {
      const kinds = await apply({}, { ...down, eventAt: 2 }, { ...down, added: false, eventAt: 3 });
      expect(kinds).toEqual(['recorded', 'recorded', 'recorded']);
      expect(await outcomes()).toEqual(['worked', 'failed', 'worked']);
    });

    test('in a second skin tone is the same vote, and it stands until both are gone', async () => {
      const toned = { reaction: '+1::skin-tone-3' };
      const kinds = await apply(
        {},
        { ...toned, eventAt: 2 },
        { added: false, eventAt: 3 },
        { ...toned, added: false, eventAt: 4 },
      );
      expect(kinds).toEqual(['recorded', 'unchanged', 'unchanged', 'withdrawn']);
    });

    test('delivered many times at once, over two processes, is one vote', async () => {
      const { stores } = bench();
      const results = await Promise.all(
        Array.from({ length: 12 }, (_, n) => stores[n % 2 ? 0 : 1].react(react())),
      );
      expect(results.filter(({ kind }) => kind === 'recorded')).toHaveLength(1);
      expect(await outcomes()).toEqual(['worked']);
    });
  });

  describe('asks', () => {
    const trying = (over: Partial<Press> = {}) =>
      bench().aPress({ outcome: 'trying', ask: { sighting: 's1', at: minute(30) }, ...over });
    const own = async (store: Store, at: Date) =>
      (await store.takeDueAsks(at)).filter(({ team }) => team === bench().team);

    test('whoever is trying something is asked when it is due, once', async () => {
      const [store, other] = bench().stores;
      await store.press(trying());
      expect(await own(store, minute(29))).toEqual([]);
      const asks = (await Promise.all([own(store, minute(30)), own(other, minute(30))])).flat();
      expect(asks).toEqual([
        {
          team: bench().team,
          user: 'U1',
          incident: INCIDENT,
          record: 'grpc/unavailable',
          item: 'fix:0',
          sighting: 's1',
          dueAt: minute(30),
        },
      ]);
      await store.press(trying()); // taken back
      await store.press(trying({ ask: { sighting: 's1', at: minute(40) } }));
      expect(await own(store, minute(59))).toEqual([]);
    });

    test('when the incident is over, what is still to be asked there is due', async () => {
      const [store] = bench().stores;
      const { team } = bench();
      await store.press(trying());
      await store.press(trying({ incident: 'C1:2', user: 'U2' }));
      await store.hastenAsks({ team, incident: INCIDENT, at: minute(6) });
      expect((await own(store, minute(6))).map(({ user }) => user)).toEqual(['U1']);
    });

    test('one that could not be delivered comes again', async () => {
      const [store] = bench().stores;
      await store.press(trying());
      const [ask] = await own(store, minute(30));
      await store.postponeAsk(ask!, minute(40));
      expect(await own(store, minute(39))).toEqual([]);
      expect(await own(store, minute(40))).toHaveLength(1);
    });
  });

  describe('taking back all that a person said', () => {
    test('appends a withdrawal for each vote in force and leaves the others', async () => {
      const { stores, team, aPress } = bench();
      const [store] = stores;
      await store.press(aPress());
      await store.press(aPress({ item: null, outcome: 'wrong_match' }));
      await store.press(aPress({ item: 'fix:1' }));
      await store.press(aPress({ item: 'fix:1' })); // withdrawn already
      await store.press(aPress({ user: 'U2' }));
      const undone = await store.undoAll(team, 'U1', AT);
      expect(undone.map(({ item, outcome }) => [item, outcome])).toEqual([
        ['fix:0', 'withdrawn'],
        [null, 'withdrawn'],
      ]);
      expect(await store.undoAll(team, 'U1', AT)).toEqual([]);
      expect(await store.ledger(team)).toHaveLength(7);
      expect(await store.verifyLedger(team)).toMatchObject({ kind: 'intact', length: 7 });
    });
  });

  describe('another ledger', () => {
    test('comes in with the same chain, once, however often it is read', async () => {
      const { stores, team, aPress } = bench();
      const [store] = stores;
      await store.press(aPress({ outcome: 'failed', position: 1, version: '1.62.0' }));
      await store.press(aPress({ user: 'U2', item: 'fix:1', position: 2 }));
      const chain = await store.chain(team);
      expect(chain.map(({ seq }) => seq)).toEqual([1, 2]);
      const copy = `${team}-copy`;
      expect(await store.importVotes(copy, chain)).toBe(2);
      expect(await store.importVotes(copy, chain)).toBe(0);
      const events = (await store.ledger(team)).map((event) => ({ ...event, team: copy }));
      expect(await store.ledger(copy)).toEqual(events);
      expect(await store.verifyLedger(copy)).toMatchObject({ kind: 'intact', length: 2 });
      expect(await store.teams()).toEqual(expect.arrayContaining([copy, team]));
    });

    test('keeps the times of its lines, also those older than what is there', async () => {
      const { stores, team, aPress } = bench();
      const [store] = stores;
      await store.press(aPress({ at: AT }));
      const [, event] = [0, (await store.ledger(team))[0]!];
      const old = { ...event, outcome: 'failed' as const, at: minute(1).toISOString() };
      await store.importVotes(team, [{ pressId: 'old', event: old }]);
      // The older line came later, and the newer one is still in force.
      expect((await store.press(aPress({ at: AT }))).kind).toBe('withdrawn');
    });
  });

  describe('matches', () => {
    test('the newest ones of a team come in order of time, unknown errors left out', async () => {
      const { stores, team, aSighting } = bench();
      const [store] = stores;
      for (const [n, record] of ['a/a', 'b/b', null, 'c/c'].entries()) {
        const at = minute(n === 1 ? 50 : n);
        await store.addSighting(aSighting({ record, at }), `claim-${n}`);
      }
      const records = async (limit: number) =>
        (await store.matches(team, limit)).map(({ record }) => record);
      expect(await records(10)).toEqual(['a/a', 'c/c', 'b/b']);
      expect(await records(2)).toEqual(['c/c', 'b/b']);
      expect(await store.matches(`${team}-x`, 10)).toEqual([]);
    });

    test('a record that was only looked up is none, and one called wrong says so', async () => {
      const { stores, team, aSighting, aPress } = bench();
      const [store] = stores;
      await store.addSighting(aSighting({ record: 'a/a' }), 'claim-a');
      await store.addSighting(aSighting({ record: 'b/b', evidence: [] }), 'claim-b');
      const wrong = aPress({ record: 'a/a', item: null, outcome: 'wrong_match' });
      const seen = async () =>
        (await store.matches(team, 10)).map(({ record, wrong: isWrong }) => [record, isWrong]);
      expect(await seen()).toEqual([['a/a', false]]);
      await store.press(wrong);
      expect(await seen()).toEqual([['a/a', true]]);
      await store.press({ ...wrong, pressId: 'again' });
      expect(await seen()).toEqual([['a/a', false]]);
    });
  });
}
