import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Press, Sighting, Store } from '../../src/store/store.ts';
import { loopContract } from './contract-loop.ts';
import { correctionsContract } from './corrections-contract.ts';

/** An empty database of the engine under test. */
export interface DatabaseUnderTest {
  /** Opens it, as a process that starts does; may be called again for a second "process". */
  open(): Promise<Store>;
  /** Runs SQL past the store, as somebody with a database shell does. */
  exec(sql: string): Promise<void>;
  /** SQL that takes away what protects the ledger, for tests of what happens then. */
  readonly unprotectVotes: readonly string[];
}

/**
 * Every promise of the Store port. A store's own test calls this once; `create` is called once and
 * each test works in a team of its own.
 */
export function storeContract(create: () => Promise<DatabaseUnderTest>): void {
  let database: DatabaseUnderTest;
  let stores: readonly [Store, Store];
  let team: string;

  beforeAll(async () => {
    database = await create();
    // Two "processes" from the start: on an empty database both want to make the tables.
    stores = await Promise.all([database.open(), database.open()]);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });
  beforeEach(() => {
    team = `T-${randomUUID()}`;
  });

  const aSighting = (with_: Partial<Sighting> = {}): Sighting => ({
    id: randomUUID(),
    team,
    channel: 'C1',
    incident: 'C1:1700000000.000100',
    record: 'grpc/unavailable',
    confidence: 0.87,
    nearest: ['grpc/deadline', 'node/econnrefused'],
    evidence: [{ kind: 'code', detail: 'error code 14', line: '14 UNAVAILABLE: no 连接' }],
    fingerprint: 'f1',
    tellingLine: '14 UNAVAILABLE: No connection established 🔥',
    version: '1.62.0',
    os: 'linux',
    user: 'U1',
    at: new Date('2026-11-24T03:00:00.123Z'),
    ...with_,
  });
  const aPress = (with_: Partial<Press> = {}): Press => ({
    team,
    incident: 'C1:1700000000.000100',
    record: 'grpc/unavailable',
    item: 'fix:0',
    user: 'U1',
    outcome: 'worked',
    at: new Date('2026-11-24T03:05:00.000Z'),
    version: null,
    pressId: randomUUID(),
    ...with_,
  });
  const outcomes = async (store: Store) => (await store.ledger(team)).map((event) => event.outcome);

  describe('sightings', () => {
    test('a sighting comes back as it went in', async () => {
      const [store] = stores;
      const full = aSighting();
      const bare = aSighting({
        record: null,
        nearest: [],
        evidence: [],
        tellingLine: null,
        version: null,
        os: null,
        user: null,
        confidence: 0,
      });
      expect(await store.addSighting(full, 'one')).toBe(true);
      expect(await store.addSighting(bare, 'two')).toBe(true);
      expect(await store.sighting(team, full.id)).toEqual(full);
      expect(await store.sighting(team, bare.id)).toEqual(bare);
    });

    test('a confidence keeps every digit', async () => {
      const [store] = stores;
      const sighting = aSighting({ confidence: 0.1 + 0.2 });
      await store.addSighting(sighting, 'claim');
      expect((await store.sighting(team, sighting.id))?.confidence).toBe(0.1 + 0.2);
    });

    test('only the first to claim a message gets true, and a later one writes nothing', async () => {
      const [store] = stores;
      const [first, second] = [aSighting(), aSighting()];
      expect(await store.addSighting(first, 'C1:1.0:explain')).toBe(true);
      expect(await store.addSighting(second, 'C1:1.0:explain')).toBe(false);
      expect(await store.addSighting(first, 'C1:1.0:explain')).toBe(false);
      expect(await store.sighting(team, second.id)).toBeUndefined();
    });

    test('of many concurrent claims of one message, over two processes, exactly one is true', async () => {
      const sightings = Array.from({ length: 24 }, () => aSighting());
      const answers = await Promise.all(
        sightings.map((sighting, n) => stores[n % 2 ? 0 : 1].addSighting(sighting, 'C1:2.0:x')),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
      const stored = await Promise.all(sightings.map(({ id }) => stores[0].sighting(team, id)));
      expect(stored.map((sighting) => sighting !== undefined)).toEqual(answers);
    });

    test('a claim is per team and per purpose', async () => {
      const [store] = stores;
      expect(await store.addSighting(aSighting(), 'C1:3.0:explain')).toBe(true);
      expect(await store.addSighting(aSighting(), 'C1:3.0:tripwire')).toBe(true);
      const elsewhere = aSighting({ team: `${team}-other` });
      expect(await store.addSighting(elsewhere, 'C1:3.0:explain')).toBe(true);
    });

    test('a sighting that cannot be written leaves its message unclaimed', async () => {
      const [store] = stores;
      const taken = aSighting();
      await store.addSighting(taken, 'first');
      await expect(store.addSighting(aSighting({ id: taken.id }), 'second')).rejects.toThrow();
      expect(await store.addSighting(aSighting(), 'second')).toBe(true);
    });

    test('a team never sees the sighting of another team', async () => {
      const [store] = stores;
      const sighting = aSighting();
      await store.addSighting(sighting, 'claim');
      expect(await store.sighting(`${team}-other`, sighting.id)).toBeUndefined();
    });

    test('text that a database cannot hold is replaced, not refused', async () => {
      const [store] = stores;
      const sighting = aSighting({
        tellingLine: 'cut \ud83d and \0 here 🔥',
        evidence: [{ kind: 'word', detail: 'a\0b', line: '\udd25' }],
      });
      await store.addSighting(sighting, 'C1:4.0:\ud83d');
      expect(await store.addSighting(aSighting(), 'C1:4.0:\ud83d')).toBe(false);
      const stored = await store.sighting(team, sighting.id);
      expect(stored?.tellingLine).toBe('cut \ufffd and \ufffd here 🔥');
      expect(stored?.evidence).toEqual(sighting.evidence);
    });
  });

  describe('the quiet period', () => {
    const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 3, minute));

    test('the newest sighting at or after a time is found', async () => {
      const [store] = stores;
      const times = [10, 30, 20];
      for (const minute of times) {
        await store.addSighting(aSighting({ id: `s${minute}`, at: at(minute) }), `m${minute}`);
      }
      // All three are of one incident, and the first of them has the card.
      await store.addCard({ team, channel: 'C1', ts: '1700000001.000200', sighting: 's10' });
      const find = (since: Date) =>
        store.lastSighting({ team, channel: 'C1', record: 'grpc/unavailable', since });
      expect((await find(at(0)))?.id).toBe('s30');
      expect((await find(at(30)))?.id).toBe('s30');
      expect(await find(new Date(at(30).getTime() + 1))).toBeUndefined();
    });

    test('another team, channel or record does not count', async () => {
      const [store] = stores;
      const sighting = aSighting();
      await store.addSighting(sighting, 'claim');
      await store.addCard({ team, channel: 'C1', ts: '1700000001.000200', sighting: sighting.id });
      const query = { team, channel: 'C1', record: 'grpc/unavailable', since: new Date(0) };
      expect(await store.lastSighting(query)).toBeDefined();
      expect(await store.lastSighting({ ...query, team: 'T-none' })).toBeUndefined();
      expect(await store.lastSighting({ ...query, channel: 'C2' })).toBeUndefined();
      expect(await store.lastSighting({ ...query, record: 'grpc/other' })).toBeUndefined();
    });

    test('an answer without a card in the channel does not count', async () => {
      const [store] = stores;
      await store.addSighting(aSighting({ incident: 'slash:s1' }), 'claim');
      const query = { team, channel: 'C1', record: 'grpc/unavailable', since: new Date(0) };
      expect(await store.lastSighting(query)).toBeUndefined();
    });
  });

  describe('cards', () => {
    test('a card is found by its message, in its team alone', async () => {
      const [store] = stores;
      const card = { team, channel: 'C1', ts: '1700000001.000200', sighting: 's1' };
      await store.addCard(card);
      await store.addCard(card);
      expect(await store.cardAt(team, 'C1', '1700000001.000200')).toEqual(card);
      expect(await store.cardAt(`${team}-other`, 'C1', '1700000001.000200')).toBeUndefined();
      expect(await store.cardAt(team, 'C2', '1700000001.000200')).toBeUndefined();
    });

    test('a message that now shows another sighting is remembered with that one', async () => {
      const [store] = stores;
      const card = { team, channel: 'C1', ts: '1700000001.000200', sighting: 's1' };
      await store.addCard(card);
      await store.addCard({ ...card, sighting: 's2' });
      expect((await store.cardAt(team, 'C1', card.ts))?.sighting).toBe('s2');
    });

    test('the cards of an incident and record are listed oldest first', async () => {
      const [store] = stores;
      const here = [aSighting(), aSighting()];
      const elsewhere = [
        aSighting({ incident: 'C1:9.0' }),
        aSighting({ record: 'grpc/other' }),
        aSighting({ record: null }),
      ];
      for (const sighting of [...here, ...elsewhere])
        await store.addSighting(sighting, sighting.id);
      const post = (sighting: Sighting, ts: string, channel = 'C1') =>
        store.addCard({ team, channel, ts, sighting: sighting.id });
      await post(here[1]!, '1700000003.000000');
      await post(here[0]!, '1700000002.000000', 'C2');
      await post(here[0]!, '999999999.000000');
      for (const [n, sighting] of elsewhere.entries()) await post(sighting, `1700000001.00000${n}`);
      const list = await store.cardsOf(team, 'C1:1700000000.000100', 'grpc/unavailable');
      expect(list).toEqual([
        { team, channel: 'C1', ts: '999999999.000000', sighting: here[0]!.id },
        { team, channel: 'C2', ts: '1700000002.000000', sighting: here[0]!.id },
        { team, channel: 'C1', ts: '1700000003.000000', sighting: here[1]!.id },
      ]);
      const other = await store.cardsOf(`${team}-x`, 'C1:1700000000.000100', 'grpc/unavailable');
      expect(other).toEqual([]);
    });
  });

  correctionsContract(() => ({ stores, team }));

  describe('presses', () => {
    test('a press is recorded, the same again withdraws it, once more records it again', async () => {
      const [store] = stores;
      const results = [];
      for (let n = 0; n < 3; n++) results.push(await store.press(aPress()));
      expect(results.map((result) => result.kind)).toEqual(['recorded', 'withdrawn', 'recorded']);
      expect(results.map((result) => result.event.outcome)).toEqual([
        'worked',
        'withdrawn',
        'worked',
      ]);
      expect(await store.ledger(team)).toEqual(results.map((result) => result.event));
    });

    test('the event says who, where, what, when, and the version if there is one', async () => {
      const [store] = stores;
      const { event } = await store.press(aPress({ version: '1.62.0' }));
      expect(event).toEqual({
        team,
        incident: 'C1:1700000000.000100',
        record: 'grpc/unavailable',
        item: 'fix:0',
        user: 'U1',
        outcome: 'worked',
        at: '2026-11-24T03:05:00.000Z',
        version: '1.62.0',
      });
      expect((await store.press(aPress({ user: 'U2' }))).event).not.toHaveProperty('version');
    });

    test('another outcome replaces the one in force', async () => {
      const [store] = stores;
      await store.press(aPress({ outcome: 'worked' }));
      expect((await store.press(aPress({ outcome: 'failed' }))).kind).toBe('recorded');
      expect((await store.press(aPress({ outcome: 'failed' }))).kind).toBe('withdrawn');
      expect((await store.press(aPress({ outcome: 'worked' }))).kind).toBe('recorded');
      expect(await outcomes(store)).toEqual(['worked', 'failed', 'withdrawn', 'worked']);
    });

    test('a press that is delivered again changes nothing and gives the first event', async () => {
      const [store] = stores;
      const press = aPress();
      const first = await store.press(press);
      await store.press(aPress({ outcome: 'failed' }));
      expect(await store.press(press)).toEqual({ kind: 'repeated', event: first.event });
      expect(await outcomes(store)).toEqual(['worked', 'failed']);
    });

    test('of one press delivered many times at once, over two processes, one counts', async () => {
      const press = aPress();
      const results = await Promise.all(
        Array.from({ length: 16 }, (_, n) => stores[n % 2 ? 0 : 1].press(press)),
      );
      expect(results.filter((result) => result.kind === 'recorded')).toHaveLength(1);
      expect(results.filter((result) => result.kind === 'repeated')).toHaveLength(15);
      expect(await outcomes(stores[0])).toEqual(['worked']);
    });

    test('the same press id in another team is another press', async () => {
      const [store] = stores;
      const press = aPress();
      await store.press(press);
      expect((await store.press({ ...press, team: `${team}-other` })).kind).toBe('recorded');
      expect(await outcomes(store)).toEqual(['worked']);
    });

    test('item, record, incident and person each make another vote', async () => {
      const [store] = stores;
      const presses = [
        aPress(),
        aPress({ item: 'fix:1' }),
        aPress({ item: 'dead_end:0' }),
        aPress({ item: null, outcome: 'wrong_match' }),
        aPress({ record: 'grpc/other' }),
        aPress({ incident: 'C1:2.0' }),
        aPress({ user: 'U2' }),
      ];
      for (const press of presses) expect((await store.press(press)).kind).toBe('recorded');
      const again = aPress({ item: null, outcome: 'wrong_match' });
      expect((await store.press(again)).kind).toBe('withdrawn');
    });

    test('two people in one millisecond have one vote each', async () => {
      const results = await Promise.all([
        stores[0].press(aPress({ user: 'U1' })),
        stores[1].press(aPress({ user: 'U2' })),
      ]);
      expect(results.map((result) => result.kind)).toEqual(['recorded', 'recorded']);
      const users = (await stores[0].ledger(team)).map((event) => event.user);
      expect(users.sort()).toEqual(['U1', 'U2']);
    });

    test('two presses of one person in one millisecond leave one vote in force', async () => {
      await Promise.all([
        stores[0].press(aPress({ outcome: 'worked' })),
        stores[1].press(aPress({ outcome: 'failed' })),
      ]);
      const last = (await stores[0].ledger(team)).at(-1);
      expect(['worked', 'failed']).toContain(last?.outcome);
      expect((await stores[0].undoLast(team, 'U1', new Date()))?.outcome).toBe('withdrawn');
      expect(await stores[1].undoLast(team, 'U1', new Date())).toBeUndefined();
    });

    test('the same button twice in one millisecond is a vote and its withdrawal', async () => {
      const results = await Promise.all([stores[0].press(aPress()), stores[1].press(aPress())]);
      expect(results.map((result) => result.kind).sort()).toEqual(['recorded', 'withdrawn']);
      expect(await outcomes(stores[0])).toEqual(['worked', 'withdrawn']);
    });

    test('forty people at once are forty votes in one unbroken ledger', async () => {
      await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          stores[n % 2 ? 0 : 1].press(aPress({ user: `U${n}` })),
        ),
      );
      const users = (await stores[0].ledger(team)).map((event) => event.user);
      expect(new Set(users).size).toBe(40);
      expect(await stores[0].verifyLedger(team)).toMatchObject({ kind: 'intact', length: 40 });
    });
  });

  describe('undo', () => {
    const at = new Date('2026-11-24T04:00:00.000Z');

    test('it withdraws the newest vote in force, then the one before, then nothing', async () => {
      const [store] = stores;
      await store.press(aPress({ item: 'fix:0', version: '1.62.0' }));
      await store.press(aPress({ item: null, outcome: 'wrong_match' }));
      await store.press(aPress({ item: 'fix:2' }));
      await store.press(aPress({ item: 'fix:2' })); // withdrawn by hand: nothing to undo there
      await store.press(aPress({ item: 'fix:3', user: 'U2' }));
      expect((await store.undoLast(team, 'U1', at))?.item).toBeNull();
      expect(await store.undoLast(team, 'U1', at)).toEqual({
        team,
        incident: 'C1:1700000000.000100',
        record: 'grpc/unavailable',
        item: 'fix:0',
        user: 'U1',
        outcome: 'withdrawn',
        at: at.toISOString(),
        version: '1.62.0',
      });
      expect(await store.undoLast(team, 'U1', at)).toBeUndefined();
      expect(await store.verifyLedger(team)).toMatchObject({ kind: 'intact', length: 7 });
    });

    test('a vote that was changed is undone as a whole', async () => {
      const [store] = stores;
      await store.press(aPress({ outcome: 'worked' }));
      await store.press(aPress({ outcome: 'failed' }));
      expect(await store.undoLast(team, 'U1', at)).toBeDefined();
      expect(await store.undoLast(team, 'U1', at)).toBeUndefined();
    });

    test('after an undo the same button votes again', async () => {
      const [store] = stores;
      await store.press(aPress());
      await store.undoLast(team, 'U1', at);
      expect((await store.press(aPress())).kind).toBe('recorded');
    });

    test('nothing is undone in another team', async () => {
      const [store] = stores;
      await store.press(aPress());
      expect(await store.undoLast(`${team}-other`, 'U1', at)).toBeUndefined();
      expect(await outcomes(store)).toEqual(['worked']);
    });
  });

  describe('the ledger', () => {
    test('it is in order of arrival, whatever the clocks said', async () => {
      const [store] = stores;
      const minutes = [30, 10, 20];
      for (const [n, minute] of minutes.entries()) {
        await store.press(
          aPress({ user: `U${n}`, at: new Date(Date.UTC(2026, 10, 24, 3, minute)) }),
        );
      }
      expect((await store.ledger(team)).map((event) => event.user)).toEqual(['U0', 'U1', 'U2']);
    });

    test('it can be read for one record, and never shows another team', async () => {
      const [store] = stores;
      await store.press(aPress({ record: 'a/a' }));
      await store.press(aPress({ record: 'b/b' }));
      await store.press(aPress({ record: 'a/a', user: 'U2' }));
      expect((await store.ledger(team, 'a/a')).map((event) => event.user)).toEqual(['U1', 'U2']);
      expect(await store.ledger(team, 'c/c')).toEqual([]);
      expect(await store.ledger(`${team}-other`)).toEqual([]);
    });

    test('an empty ledger is intact', async () => {
      const [store] = stores;
      expect(await store.verifyLedger(team)).toEqual({ kind: 'intact', length: 0, head: '' });
    });

    test('text that a database cannot hold does not break the chain', async () => {
      const [store] = stores;
      await store.press(aPress({ user: 'U\ud83d', version: '1\0' }));
      expect((await store.press(aPress({ user: 'U\ud83d', version: '1\0' }))).kind).toBe(
        'withdrawn',
      );
      expect(await store.verifyLedger(team)).toMatchObject({ kind: 'intact', length: 2 });
    });

    test('the database itself refuses to change or remove a vote', async () => {
      const [store] = stores;
      await store.press(aPress());
      const where = `where team = '${team}'`;
      await expect(database.exec(`update votes set outcome = 'failed' ${where}`)).rejects.toThrow(
        'append-only',
      );
      await expect(database.exec(`delete from votes ${where}`)).rejects.toThrow('append-only');
      expect(await outcomes(store)).toEqual(['worked']);
    });
  });

  describe('a restart', () => {
    test('everything that was answered is there', async () => {
      const before = await database.open();
      const sighting = aSighting();
      const card = { team, channel: 'C1', ts: '1700000001.000200', sighting: sighting.id };
      const press = aPress();
      await before.addSighting(sighting, 'C1:5.0:explain');
      await before.addCard(card);
      const { event } = await before.press(press);
      const check = await before.verifyLedger(team);
      await before.close();

      const after = await database.open();
      expect(await after.sighting(team, sighting.id)).toEqual(sighting);
      expect(await after.addSighting(aSighting(), 'C1:5.0:explain')).toBe(false);
      expect(await after.cardsOf(team, sighting.incident, 'grpc/unavailable')).toEqual([card]);
      expect(await after.press(press)).toEqual({ kind: 'repeated', event });
      expect(await after.verifyLedger(team)).toEqual(check);
      await after.close();
    });

    test('closing waits for what was begun: each press is there or was refused', async () => {
      const store = await database.open();
      const presses = Array.from({ length: 30 }, (_, n) => store.press(aPress({ user: `U${n}` })));
      const closed = store.close();
      const late = store.press(aPress({ user: 'late' }));
      await expect(late).rejects.toMatchObject({ code: 'store_unavailable' });
      await Promise.all(presses);
      await closed;
      expect(await stores[0].ledger(team)).toHaveLength(30);
    });

    test('an open store answers a ping, a closed one says that it is unavailable', async () => {
      const store = await database.open();
      await store.ping();
      await store.close();
      await store.close();
      for (const call of [store.ping(), store.press(aPress()), store.ledger(team)]) {
        await expect(call).rejects.toMatchObject({ code: 'store_unavailable' });
      }
    });
  });

  loopContract(() => ({ stores, team, aPress, aSighting }));

  // Last: these take the protection of the table away.
  describe('a ledger that was tampered with', () => {
    const line = (team_: string, seq: number) => `where team = '${team_}' and seq = ${seq}`;

    beforeAll(async () => {
      for (const sql of database.unprotectVotes) await database.exec(sql);
    });

    test.each([
      ['an edited outcome', "update votes set outcome = 'failed' @2", 2, 'edited'],
      ['an edited hash', "update votes set hash = 'x' @2", 2, 'edited'],
      [
        'a line with its hash replaced',
        "update votes set hash = 'x', prev_hash = 'y' @2",
        2,
        'edited',
      ],
      ['an edited last line', "update votes set user_id = 'U9' @3", 3, 'edited'],
      ['a line removed from the middle', 'delete from votes @2', 2, 'missing'],
      ['the last line removed', 'delete from votes @3', 3, 'missing'],
      ['a line put before the first', 'update votes set seq = 0 @1', 1, 'added'],
      [
        'a head moved back',
        'update ledger_heads set length = 2, hash = (select hash from votes @2)',
        3,
        'added',
      ],
      ['a head with another hash', "update ledger_heads set hash = 'x'", 3, 'edited'],
    ])('%s is found', async (_, tampering, position, problem) => {
      const [store] = stores;
      for (const user of ['U1', 'U2', 'U3']) await store.press(aPress({ user }));
      const sql = tampering.replace(/@(\d)/, (_match, seq) => line(team, Number(seq)));
      await database.exec(
        sql.startsWith('update ledger_heads') ? `${sql} where team = '${team}'` : sql,
      );
      expect(await store.verifyLedger(team)).toEqual({ kind: 'broken', position, problem });
    });
  });
}
