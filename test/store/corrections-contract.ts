import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Choice, Press, Sighting, Store } from '../../src/store/store.ts';

/** What a test of the contract works with: two "processes", and a team of its own. */
interface Bench {
  readonly stores: readonly [Store, Store];
  readonly team: string;
}

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 3, minute));

/** The part of the Store port that is about what people teach the matcher. */
export function correctionsContract(bench: () => Bench): void {
  const aSighting = (with_: Partial<Sighting> = {}): Sighting => ({
    id: randomUUID(),
    team: bench().team,
    channel: 'C1',
    incident: 'C1:1.0',
    record: 'a/a',
    confidence: 0.9,
    nearest: [],
    evidence: [],
    fingerprint: 'f1',
    tellingLine: null,
    version: null,
    os: null,
    user: 'U1',
    at: at(0),
    ...with_,
  });
  const notThis = (with_: Partial<Press> = {}): Press => ({
    team: bench().team,
    incident: 'C1:1.0',
    record: 'a/a',
    item: null,
    user: 'U1',
    outcome: 'wrong_match',
    at: at(1),
    version: null,
    pressId: randomUUID(),
    teaches: { id: randomUUID(), fingerprint: 'f1', sighting: 's1' },
    ...with_,
  });
  const aChoice = (
    with_: Partial<Choice['correction']> = {},
    pressId: string = randomUUID(),
  ): Choice => {
    const correction = {
      id: randomUUID(),
      team: bench().team,
      kind: 'which_of_two' as const,
      fingerprint: 'f1',
      record: 'a/a',
      other: 'b/b',
      user: 'U1',
      incident: 'C1:1.0',
      sighting: 'q1',
      at: at(1),
      ...with_,
    };
    const { record, other, sighting: question } = correction;
    const answer = aSighting({ record, question, toldApartFrom: other ?? '' });
    return { correction, pressId, answer };
  };
  const all = (store: Store, query = {}) =>
    store.corrections({ team: bench().team, limit: 100, ...query });

  describe('a sighting', () => {
    test('keeps its runner-up, its question and that nobody had asked', async () => {
      const [store] = bench().stores;
      const evidence = [{ kind: 'regex', detail: 'x', line: 'x y' }];
      const sightings = [
        aSighting({ unasked: true, runnerUp: { record: 'b/b', confidence: 0.5, evidence } }),
        aSighting({ record: null, asks: ['a/a', 'b/b'], unasked: false }),
        aSighting({ question: 'q1', toldApartFrom: 'b/b' }),
      ];
      for (const sighting of sightings) {
        await store.addSighting(sighting, sighting.id);
        expect(await store.sighting(bench().team, sighting.id)).toEqual(sighting);
      }
    });
  });

  describe('a question', () => {
    test('that stands in a channel is found by its pair, in any order', async () => {
      const [store] = bench().stores;
      const { team } = bench();
      const question = aSighting({ record: null, asks: ['a/a', 'b/b'] });
      await store.addSighting(question, 'q');
      const find = (asks: [string, string], channel = 'C1') =>
        store.lastSighting({ team, channel, since: at(0), asks });
      expect(await find(['b/b', 'a/a'])).toBeUndefined();
      const card = { team, channel: 'C1', ts: '1.0', sighting: question.id };
      await store.addCard(card);
      expect((await find(['b/b', 'a/a']))?.id).toBe(question.id);
      expect((await find(['a/a', 'b/b']))?.id).toBe(question.id);
      expect(await find(['a/a', 'c/c'])).toBeUndefined();
      expect(await find(['a/a', 'b/b'], 'C2')).toBeUndefined();
      expect(await store.cardsOf(team, question.incident, null)).toEqual([card]);
      expect(await store.cardsOf(team, question.incident, 'a/a')).toEqual([]);
    });
  });

  describe('"not this error"', () => {
    test('teaches with its vote, and a second press takes both back', async () => {
      const [store, other] = bench().stores;
      const press = notThis();
      await store.press(press);
      expect(await all(other)).toEqual([
        {
          id: press.teaches?.id,
          team: bench().team,
          kind: 'not_this',
          fingerprint: 'f1',
          record: 'a/a',
          other: null,
          user: 'U1',
          incident: 'C1:1.0',
          sighting: 's1',
          at: at(1),
        },
      ]);
      expect((await store.press(notThis())).kind).toBe('withdrawn');
      expect(await all(store)).toEqual([]);
    });

    test('that is delivered twice teaches once', async () => {
      const [store, other] = bench().stores;
      const press = notThis();
      await Promise.all([store.press(press), other.press(press)]);
      expect(await all(store)).toHaveLength(1);
    });

    test('is taken back with the last vote', async () => {
      const [store] = bench().stores;
      await store.press(notThis());
      await store.undoLast(bench().team, 'U1', at(2));
      expect(await all(store)).toEqual([]);
    });

    test('of one person stands when another one takes theirs back', async () => {
      const [store] = bench().stores;
      await store.press(notThis());
      await store.press(notThis({ user: 'U2' }));
      await store.press(notThis());
      expect((await all(store)).map(({ user }) => user)).toEqual(['U2']);
    });

    test('about a paste of which nothing is known teaches nothing', async () => {
      const [store] = bench().stores;
      const { teaches: _, ...untaught } = notThis();
      await store.press(untaught);
      await store.press(
        notThis({ user: 'U2', teaches: { id: 'x', fingerprint: '', sighting: 's' } }),
      );
      expect(await all(store)).toEqual([]);
      expect(await store.ledger(bench().team)).toHaveLength(2);
    });

    test('taken back by somebody in charge leaves the vote', async () => {
      const [store] = bench().stores;
      const { team } = bench();
      await store.press(notThis());
      const [correction] = await all(store);
      const undo = { team, id: correction?.id ?? '', by: 'UADMIN', at: at(3) };
      expect(await store.undoCorrection(undo)).toEqual(correction);
      expect(await store.undoCorrection(undo)).toBeUndefined();
      expect(await all(store)).toEqual([]);
      expect(await store.ledger(team)).toHaveLength(1);
    });

    test('is never seen or taken back by another team', async () => {
      const [store] = bench().stores;
      await store.press(notThis());
      const [correction] = await all(store);
      const team = `${bench().team}-other`;
      expect(await store.corrections({ team, limit: 9 })).toEqual([]);
      const undo = { team, id: correction?.id ?? '', by: 'U1', at: at(3) };
      expect(await store.undoCorrection(undo)).toBeUndefined();
      expect(await all(store)).toHaveLength(1);
    });
  });

  describe('a choice between two records', () => {
    test('is remembered, and its record has a sighting from then on', async () => {
      const [store] = bench().stores;
      const choice = aChoice();
      const answer = await store.choose(choice);
      expect(answer).toBe(choice.answer.id);
      expect(await store.sighting(bench().team, answer)).toEqual(choice.answer);
      expect(await all(store)).toEqual([choice.correction]);
    });

    test('alike by two people at once leads to one sighting', async () => {
      const { stores } = bench();
      const users = ['U1', 'U2', 'U3', 'U4'];
      const answers = await Promise.all(
        users.map((user, n) => stores[n % 2 ? 0 : 1].choose(aChoice({ user }))),
      );
      expect(new Set(answers).size).toBe(1);
      expect((await all(stores[0])).map(({ user }) => user).sort()).toEqual(users);
    });

    test('of one person replaces the earlier one about the same paste and pair', async () => {
      const [store] = bench().stores;
      await store.choose(aChoice());
      await store.choose(aChoice({ fingerprint: 'f2' }));
      const first = await store.choose(aChoice({ record: 'b/b', other: 'a/a', at: at(2) }));
      expect((await store.sighting(bench().team, first))?.record).toBe('b/b');
      const now = (await all(store)).map(({ fingerprint, record }) => [fingerprint, record]);
      expect(now).toEqual([
        ['f1', 'b/b'],
        ['f2', 'a/a'],
      ]);
    });

    test('is taken back with everything else that its author says', async () => {
      const [store] = bench().stores;
      await store.choose(aChoice());
      await store.press(notThis());
      await store.choose(aChoice({ user: 'U2' }));
      await store.undoAll(bench().team, 'U1', at(9));
      expect((await all(store)).map(({ user }) => user)).toEqual(['U2']);
    });

    test('that is delivered twice counts once', async () => {
      const { stores } = bench();
      const once = aChoice();
      const answers = await Promise.all([stores[0].choose(once), stores[1].choose(once)]);
      expect(new Set(answers).size).toBe(1);
      expect(await all(stores[0])).toHaveLength(1);
    });

    test('is found by paste, pair and question, newest first', async () => {
      const [store] = bench().stores;
      await store.choose(aChoice({ id: 'old', at: at(1) }));
      await store.choose(
        aChoice({ id: 'new', at: at(5), user: 'U2', record: 'b/b', other: 'a/a' }),
      );
      await store.choose(aChoice({ id: 'else', fingerprint: 'f2', other: 'c/c', sighting: 'q2' }));
      await store.press(notThis());
      const ids = async (query: object) => (await all(store, query)).map(({ id }) => id);
      expect(await ids({ pair: ['b/b', 'a/a'] })).toEqual(['new', 'old']);
      expect(await ids({ pair: ['a/a', 'c/c'], fingerprint: 'f1' })).toEqual([]);
      expect(await ids({ sighting: 'q2' })).toEqual(['else']);
      expect(await ids({ fingerprint: 'f1' })).toHaveLength(3);
      expect(await ids({ limit: 1 })).toEqual(['new']);
    });
  });

  describe('the unasked answers of a channel', () => {
    const replies = (store: Store, query = {}) =>
      store.autoReplies({ team: bench().team, channel: 'C1', since: at(0), limit: 10, ...query });

    test('are one for each incident and record, newest first, with what was said', async () => {
      const [store] = bench().stores;
      const { team } = bench();
      const sightings = [
        aSighting({ unasked: true, at: at(1), confidence: 0.85 }),
        aSighting({ unasked: true, at: at(2), confidence: 0.95 }),
        aSighting({ unasked: true, at: at(3), incident: 'C1:2.0', record: 'b/b' }),
        aSighting({ unasked: false, at: at(4), incident: 'C1:3.0' }),
        aSighting({ at: at(4), incident: 'C1:4.0' }),
        aSighting({ unasked: true, at: at(4), incident: 'C2:1.0', channel: 'C2' }),
        aSighting({ unasked: true, at: at(4), incident: 'C1:5.0', record: null }),
        aSighting({ unasked: true, at: at(4), team: `${team}-other` }),
      ];
      for (const sighting of sightings) await store.addSighting(sighting, sighting.id);
      await store.press(notThis());
      await store.press(notThis({ incident: 'C1:2.0' }));
      const found = await replies(store);
      expect(found.map(({ votes, ...rest }) => ({ ...rest, votes: votes.length }))).toEqual([
        { incident: 'C1:2.0', record: 'b/b', confidence: 0.9, at: at(3), votes: 0 },
        { incident: 'C1:1.0', record: 'a/a', confidence: 0.95, at: at(1), votes: 1 },
      ]);
      expect(await replies(store, { limit: 1 })).toHaveLength(1);
      expect(await replies(store, { since: at(4) })).toEqual([]);
      expect(await replies(store, { channel: 'C9' })).toEqual([]);
    });
  });
}
