import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppDeps } from '../../src/app/deps.ts';
import { type Explanation, explainPaste, type Paste } from '../../src/app/explain-paste.ts';
import { appDeps } from '../support/bot-on-stand-in.ts';

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const RECORD = 'grpc/connection-close-during-stream';
const START = new Date('2026-11-24T03:00:00Z');

let deps: AppDeps;
let now: Date;
beforeEach(async () => {
  now = START;
  deps = await appDeps({ now: () => now });
});
afterEach(() => deps.store.close());

const paste = (over: Partial<Paste> = {}): Paste => ({
  team: 'T1',
  channel: 'C1',
  user: 'U1',
  text: GOAWAY,
  incident: 'C1:1',
  claim: 'C1:1:explain',
  unasked: true,
  ...over,
});

describe('a paste', () => {
  test('of a known error is answered with its record and remembered', async () => {
    const explained = await explainPaste(paste(), deps);
    expect(explained).toMatchObject({
      kind: 'known',
      view: { record: { id: RECORD }, sure: true },
    });
    const id = explained.kind === 'known' ? explained.view.sighting.id : '';
    expect(await deps.store.sighting('T1', id)).toMatchObject({ incident: 'C1:1', user: 'U1' });
  });

  test('that is delivered twice at once is answered once', async () => {
    const asked = paste({ unasked: false });
    const kinds = await Promise.all([1, 2, 3].map(() => explainPaste(asked, deps)));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['known', 'repeated', 'repeated']);
  });

  test.each(['is anybody else seeing errors?', '', 'deploy failed successfully, haha'])(
    'that nobody asked about and no record surely explains leaves no trace: %s',
    async (text) => {
      expect(await explainPaste(paste({ text }), deps)).toEqual({ kind: 'silent' });
      // The claim is free: a mention of the same message is still answered.
      const asked = await explainPaste(paste({ text, unasked: false }), deps);
      expect(asked.kind).not.toBe('repeated');
    },
  );

  test('that is a record’s name opens that record', async () => {
    const named = await explainPaste(paste({ text: ` ${RECORD}\n`, unasked: false }), deps);
    expect(named).toMatchObject({
      kind: 'known',
      view: { sure: true, sighting: { evidence: [] } },
    });
  });

  test('in a call of its own is an incident of its own', async () => {
    const call = paste({ incident: null, claim: null, unasked: false });
    const [first, second] = [await explainPaste(call, deps), await explainPaste(call, deps)];
    const incidents = [first, second].map((one) =>
      one.kind === 'known' ? one.view.sighting.incident : one.kind,
    );
    expect(incidents[0]).not.toBe(incidents[1]);
    expect(incidents[0]).toMatch(/^slash:/);
  });

  test('of an unknown error names at most three records and keeps a redacted line', async () => {
    const text = 'Error: zorble pool exploded at 203.0.113.9 for ana@example.com password=hunter2';
    const unknown = await explainPaste(paste({ text, unasked: false }), deps);
    if (unknown.kind !== 'unknown' && unknown.kind !== 'unsure') throw new Error(unknown.kind);
    expect(unknown.nearest.length).toBeLessThanOrEqual(3);
    expect(unknown.sighting.record).toBeNull();
    expect(JSON.stringify(unknown.sighting)).not.toMatch(/203\.0|ana@|hunter2/);
  });

  test('of any length is read within bounded time, at both its ends', async () => {
    const long = paste({ text: `${'x '.repeat(500_000)}\n${GOAWAY}`, unasked: false });
    expect((await explainPaste(long, deps)).kind).toBe('known');
  });
});

describe('the same error again', () => {
  let first: Explanation;
  const post = () => {
    const sighting = first.kind === 'known' ? first.view.sighting.id : '';
    return deps.store.addCard({ team: 'T1', channel: 'C1', ts: '1.5', sighting });
  };
  beforeEach(async () => {
    first = await explainPaste(paste(), deps);
  });

  const again = (over: Partial<Paste> = {}) =>
    explainPaste(paste({ incident: 'C1:2', claim: 'C1:2:explain', ...over }), deps);

  test('within the quiet period points to the first and joins its incident', async () => {
    await post();
    now = new Date(START.getTime() + 29 * 60_000);
    expect(await again()).toMatchObject({
      kind: 'seen_before',
      first: { incident: 'C1:1' },
      sameIncident: false,
    });
    const last = { team: 'T1', channel: 'C1', record: RECORD, since: now };
    expect(await deps.store.lastSighting(last)).toMatchObject({ incident: 'C1:1' });
  });

  test('in the thread of the first is known to stand below its card', async () => {
    await post();
    expect(await again({ incident: 'C1:1' })).toMatchObject({ sameIncident: true });
  });

  test('whose first answer one person alone saw gets its card', async () => {
    expect((await again()).kind).toBe('known');
  });

  test('after the quiet period is a new case', async () => {
    await post();
    now = new Date(START.getTime() + 31 * 60_000);
    expect((await again()).kind).toBe('known');
  });

  test('in another channel, of another team, or when asked for, is answered in full', async () => {
    await post();
    expect((await again({ channel: 'C2', claim: 'C2:2:explain' })).kind).toBe('known');
    expect((await again({ team: 'T2' })).kind).toBe('known');
    expect((await again({ unasked: false, claim: 'C1:3:explain' })).kind).toBe('known');
  });
});
