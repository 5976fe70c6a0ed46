import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { castVote, type VotePress } from '../../src/app/cast-vote.ts';
import type { AppDeps } from '../../src/app/deps.ts';
import { showRecord } from '../../src/app/show-record.ts';
import { undoVote } from '../../src/app/undo-vote.ts';
import { viewCard } from '../../src/app/view-card.ts';
import { appDeps } from '../support/bot-on-stand-in.ts';

const RECORD = 'grpc/connection-close-during-stream';
const DAY_MS = 86_400_000;

let deps: AppDeps;
let now: Date;
let sighting: string;
let presses = 0;
beforeEach(async () => {
  now = new Date('2026-11-24T03:00:00Z');
  deps = await appDeps({ now: () => now });
  const shown = await showRecord({ team: 'T1', channel: 'C1', user: 'U1', id: RECORD }, deps);
  if (shown.kind !== 'shown') throw new Error(shown.kind);
  sighting = shown.view.sighting.id;
});
afterEach(() => deps.store.close());

const press = (over: Partial<VotePress> = {}) =>
  castVote(
    {
      team: 'T1',
      user: 'U1',
      userTeam: 'T1',
      sighting,
      item: 'fix:0',
      outcome: 'worked',
      pressId: `p${presses++}`,
      ...over,
    },
    deps,
  );

async function view() {
  const card = await viewCard({ team: 'T1', sighting }, deps);
  if (card === undefined) throw new Error('no card');
  return card;
}

async function fix(name: string) {
  const { fixes } = await view();
  const found = fixes.find(({ item }) => item === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe('a vote', () => {
  test('counts once per person: again withdraws, another outcome replaces', async () => {
    const counted = await press();
    if (counted.kind !== 'counted' || counted.item === null) throw new Error(counted.kind);
    const { item } = counted;
    const before = await fix(item);
    expect(before.people).toEqual({ worked: 1, partly: 0, failed: 0, worse: 0 });
    expect(before.here).toEqual([{ user: 'U1', outcome: 'worked' }]);
    expect(before.rate).toBeGreaterThan(before.claimed);

    expect(await press()).toMatchObject({ result: 'withdrawn', outcome: 'withdrawn' });
    expect((await fix(item)).rate).toBeCloseTo(before.claimed, 9);
    await press({ outcome: 'failed' });
    await press({ outcome: 'partly' });
    expect((await fix(item)).people).toEqual({ worked: 0, partly: 1, failed: 0, worse: 0 });
  });

  test('that is delivered twice counts once', async () => {
    await press({ pressId: 'same' });
    expect(await press({ pressId: 'same' })).toMatchObject({ kind: 'counted', result: 'repeated' });
    expect(await deps.store.ledger('T1', RECORD)).toHaveLength(1);
  });

  test('of two people at once counts twice', async () => {
    await Promise.all(['U1', 'U2'].map((user) => press({ user })));
    const { fixes } = await view();
    expect(fixes.some(({ people }) => people.worked === 2)).toBe(true);
  });

  test('"worked" says what fixed it, who and after how long', async () => {
    now = new Date(now.getTime() + 12 * 60_000);
    await press({ user: 'U2' });
    expect((await view()).solved).toMatchObject({ user: 'U2', minutes: 12 });
  });

  test('"didn’t help" puts the fix last in this incident', async () => {
    const [first] = (await view()).fixes;
    await press({ item: first?.item ?? '', outcome: 'failed' });
    expect((await view()).fixes.at(-1)?.item).toBe(first?.item);
  });

  test('on a card that is not there, or not this team’s, writes nothing', async () => {
    expect(await press({ sighting: 'nowhere' })).toEqual({ kind: 'unknown_card' });
    expect(await press({ team: 'T2', userTeam: 'T2' })).toEqual({ kind: 'unknown_card' });
    expect(await press({ item: 'fix:99' })).toEqual({ kind: 'unknown_card' });
    expect(await deps.store.ledger('T1')).toEqual([]);
  });

  test('of a guest, or after thirty days, is not counted', async () => {
    expect(await press({ userTeam: 'T2' })).toEqual({ kind: 'not_counted', why: 'guest' });
    now = new Date(now.getTime() + 31 * DAY_MS);
    expect(await press()).toEqual({ kind: 'not_counted', why: 'too_old' });
    expect(await deps.store.ledger('T1')).toEqual([]);
  });
});

describe('"not this error"', () => {
  test('withdraws the card until the same person takes it back', async () => {
    await press({ item: null, outcome: 'wrong_match' });
    expect((await view()).wrongFor).toEqual(['U1']);
    await press({ item: null, outcome: 'wrong_match' });
    expect((await view()).wrongFor).toEqual([]);
  });
});

describe('undo', () => {
  test('takes back a person’s newest vote and says what it was about', async () => {
    await press();
    await press({ item: 'dead_end:0', outcome: 'failed' });
    const [deadEnd] = deps.catalog.find(RECORD)?.dead_ends ?? [];
    expect(await undoVote({ team: 'T1', user: 'U1' }, deps)).toMatchObject({
      kind: 'undone',
      action: deadEnd?.action,
    });
    expect(await undoVote({ team: 'T1', user: 'U1' }, deps)).toMatchObject({ kind: 'undone' });
    expect(await undoVote({ team: 'T1', user: 'U1' }, deps)).toEqual({ kind: 'nothing_to_undo' });
  });
});

describe('a record that is opened from a card', () => {
  test('is voted on in that card’s incident', async () => {
    const ask = { team: 'T1', channel: 'C1', user: 'U2', id: 'grpc/connection-refused' };
    const shown = await showRecord({ ...ask, from: sighting }, deps);
    if (shown.kind !== 'shown') throw new Error(shown.kind);
    expect(shown.view.sighting.incident).toBe((await view()).sighting.incident);
  });
});
