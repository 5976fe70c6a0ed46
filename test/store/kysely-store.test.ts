import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { createKyselyStore } from '../../src/store/kysely-store.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Press, Store } from '../../src/store/store.ts';
import { silentLogger } from '../support/silent-logger.ts';

/** Commits every piece of work, loses the answer, and runs it again: what a dropped line may do. */
describe('work that is run again because the answer to its commit was lost', () => {
  let engine: Engine;
  let store: Store;
  beforeAll(async () => {
    engine = await openSqlite(':memory:', { log: silentLogger });
    store = createKyselyStore({
      db: engine.db,
      run: (work) =>
        engine.run(async () => {
          await work(false);
          return await work(true);
        }),
      close: () => engine.close(),
    });
  });
  afterAll(() => store.close());

  const aPress = (team: string, item = 'fix:0'): Press => ({
    team,
    incident: 'C1:1.0',
    record: 'a/a',
    item,
    user: 'U1',
    outcome: 'worked',
    at: new Date(0),
    version: null,
    pressId: randomUUID(),
  });
  const outcomes = async (team: string) => (await store.ledger(team)).map((event) => event.outcome);

  test('a press counts once, and is not taken for one delivered twice', async () => {
    expect((await store.press(aPress('T1'))).kind).toBe('recorded');
    expect((await store.press(aPress('T1'))).kind).toBe('withdrawn');
    expect(await outcomes('T1')).toEqual(['worked', 'withdrawn']);
  });

  test('an undo withdraws one vote, not two', async () => {
    await store.press(aPress('T2', 'fix:0'));
    await store.press(aPress('T2', 'fix:1'));
    expect((await store.undoLast('T2', 'U1', new Date(0)))?.item).toBe('fix:1');
    expect(await outcomes('T2')).toEqual(['worked', 'worked', 'withdrawn']);
  });

  test('a reaction counts once and says what it did', async () => {
    const { pressId: _, outcome: __, ...place } = aPress('T4');
    const message = { channel: 'C1', ts: '1.0', reaction: '+1', outcome: 'worked' as const };
    const vote = { ...place, ...message, item: 'fix:0', added: true, eventAt: 1 };
    expect((await store.react(vote)).kind).toBe('recorded');
    expect((await store.react({ ...vote, added: false, eventAt: 2 })).kind).toBe('withdrawn');
    expect(await outcomes('T4')).toEqual(['worked', 'withdrawn']);
  });

  test('taking back all that a person said tells what was taken back', async () => {
    await store.press(aPress('T5', 'fix:0'));
    await store.press(aPress('T5', 'fix:1'));
    expect(await store.undoAll('T5', 'U1', new Date(0))).toHaveLength(2);
    expect(await outcomes('T5')).toEqual(['worked', 'worked', 'withdrawn', 'withdrawn']);
  });

  test('a claim that was made stays ours, and one of somebody else stays theirs', async () => {
    const sighting = {
      id: 's1',
      team: 'T3',
      channel: 'C1',
      incident: 'C1:1.0',
      record: null,
      confidence: 0,
      nearest: [],
      evidence: [],
      fingerprint: '',
      tellingLine: null,
      version: null,
      os: null,
      user: null,
      at: new Date(0),
    };
    expect(await store.addSighting(sighting, 'claim')).toBe(true);
    expect(await store.addSighting({ ...sighting, id: 's2' }, 'claim')).toBe(false);
  });

  test('a choice is remembered once and gives its own sighting; taken back, it was ours', async () => {
    const about = { team: 'T4', fingerprint: 'f', incident: 'C1:1.0', at: new Date(0) };
    const answer = {
      ...about,
      id: 's1',
      channel: 'C1',
      record: 'a/a',
      confidence: 1,
      nearest: [],
      evidence: [],
      tellingLine: null,
      version: null,
      os: null,
      user: null,
    };
    const correction = {
      ...about,
      id: 'c1',
      kind: 'which_of_two' as const,
      record: 'a/a',
      other: 'b/b',
      user: 'U1',
      sighting: 'q1',
    };
    expect(await store.choose({ correction, pressId: 'p1', answer })).toBe('s1');
    expect(await store.corrections({ team: 'T4', limit: 9 })).toEqual([correction]);
    const undo = { team: 'T4', id: 'c1', by: 'U2', at: new Date(1) };
    expect(await store.undoCorrection(undo)).toEqual(correction);
  });
});
