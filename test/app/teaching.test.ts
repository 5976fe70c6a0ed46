import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { castVote } from '../../src/app/cast-vote.ts';
import { channelStanding } from '../../src/app/channel-standing.ts';
import { chooseRecord } from '../../src/app/choose-record.ts';
import { listCorrections, undoCorrection } from '../../src/app/corrections.ts';
import type { AppDeps } from '../../src/app/deps.ts';
import { type Explanation, explainPaste, type Paste } from '../../src/app/explain-paste.ts';
import { refuseBoth } from '../../src/app/refuse-both.ts';
import { undoChoice } from '../../src/app/undo-choice.ts';
import { undoVote } from '../../src/app/undo-vote.ts';
import { viewCard } from '../../src/app/view-card.ts';
import { viewQuestion } from '../../src/app/view-question.ts';
import { appDeps } from '../support/bot-on-stand-in.ts';
import { AMBIGUOUS, AMBIGUOUS_TOO, FIRST, SECOND, twoClose } from '../support/two-close.ts';

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const RECORD = 'grpc/connection-close-during-stream';
const START = new Date('2026-11-24T03:00:00Z');

let deps: AppDeps;
let now: Date;
let count = 0;

async function start(confidences?: readonly [number, number]) {
  now = START;
  const { catalog } = await appDeps();
  deps = await appDeps({ now: () => now, matcher: twoClose(catalog, confidences) });
}
beforeEach(() => start());
afterEach(() => deps.store.close());

/** Explains a paste in a thread of its own. */
function explain(text: string, over: Partial<Paste> = {}): Promise<Explanation> {
  count += 1;
  const incident = `C1:${count}`;
  const paste = { team: 'T1', channel: 'C1', user: 'U1', text, incident, claim: incident };
  return explainPaste({ ...paste, unasked: true, ...over }, deps);
}

async function recordOf(text: string, over: Partial<Paste> = {}): Promise<string> {
  const answer = await explain(text, over);
  return answer.kind === 'known' ? answer.view.record.id : answer.kind;
}

function idOf(answer: Explanation): string {
  if (answer.kind === 'known' || answer.kind === 'question') return answer.view.sighting.id;
  throw new Error(answer.kind);
}

function choose(sighting: string, record: string, user = 'U1') {
  count += 1;
  const press = { team: 'T1', user, userTeam: 'T1', sighting, record, pressId: `p${count}` };
  return chooseRecord(press, deps);
}

function callWrong(sighting: string, user = 'U1') {
  count += 1;
  const press = { team: 'T1', user, userTeam: 'T1', sighting, item: null, pressId: `p${count}` };
  return castVote({ ...press, outcome: 'wrong_match' }, deps);
}

describe('two close records', () => {
  test('are asked about, unasked and asked, with what tells them apart', async () => {
    for (const unasked of [true, false]) {
      const answer = await explain(AMBIGUOUS, { unasked });
      expect(answer).toMatchObject({
        kind: 'question',
        view: {
          sighting: { record: null, asks: [FIRST, SECOND] },
          options: [{ record: { id: FIRST } }, { record: { id: SECOND } }],
        },
      });
      const tells = answer.kind === 'question' ? answer.view.options.map((one) => one.tells) : [];
      expect(tells.every((text) => (text ?? '').length > 5)).toBe(true);
    }
  });

  test('are not asked about unasked when they do not clear the bar together', async () => {
    await start([0.38, 0.33]);
    expect(await recordOf(AMBIGUOUS)).toBe('silent');
    expect(await recordOf(AMBIGUOUS, { unasked: false })).toBe('question');
  });

  test('once told apart, lead straight to the chosen one, in this workspace only', async () => {
    const question = await explain(AMBIGUOUS);
    const chosen = await choose(idOf(question), SECOND);
    expect(chosen.kind).toBe('chosen');
    expect(await recordOf(AMBIGUOUS)).toBe(SECOND);
    expect(await recordOf(AMBIGUOUS, { unasked: false })).toBe(SECOND);
    expect(await recordOf(AMBIGUOUS_TOO)).toBe('question');
    expect(await recordOf(AMBIGUOUS, { team: 'T2' })).toBe('question');
  });

  test('lead to a card in the question’s incident that says who told them apart', async () => {
    const question = await explain(AMBIGUOUS);
    const chosen = await choose(idOf(question), SECOND, 'U7');
    const sighting = chosen.kind === 'chosen' ? chosen.sighting : '';
    const view = await viewCard({ team: 'T1', sighting }, deps);
    expect(view).toMatchObject({
      sure: true,
      record: { id: SECOND },
      taught: {
        toldApart: { record: FIRST, users: ['U7'] },
        runnerUp: { record: FIRST },
        instead: { record: FIRST },
      },
      sighting: {
        incident: question.kind === 'question' ? question.view.sighting.incident : '',
        confidence: 0.45,
        unasked: true,
      },
    });
    expect(view?.taught.runnerUp?.confidence).toBeCloseTo(0.5);
  });

  test('are asked about again once the choice is taken back', async () => {
    const question = idOf(await explain(AMBIGUOUS));
    const chosen = await choose(question, SECOND);
    const sighting = chosen.kind === 'chosen' ? chosen.sighting : '';
    const by = (user: string) => undoChoice({ team: 'T1', user, sighting }, deps);
    expect(await by('U2')).toEqual({ kind: 'not_yours' });
    expect(await by('U1')).toEqual({ kind: 'undone', question });
    expect((await viewCard({ team: 'T1', sighting }, deps))?.taught.toldApart).toBeNull();
    expect(await recordOf(AMBIGUOUS)).toBe('question');
  });

  test('are asked about again when as many people say the one as the other', async () => {
    const question = idOf(await explain(AMBIGUOUS));
    await choose(question, FIRST, 'U1');
    await choose(question, SECOND, 'U2');
    expect(await recordOf(AMBIGUOUS)).toBe('question');
    const view = await viewQuestion({ team: 'T1', sighting: question }, deps);
    expect(view?.options.map(({ chosenBy }) => chosenBy)).toEqual([['U1'], ['U2']]);
    await choose(question, SECOND, 'U3');
    expect(await recordOf(AMBIGUOUS)).toBe(SECOND);
  });

  test('lean to one of them everywhere once three people agree on two kinds of paste', async () => {
    const one = idOf(await explain(AMBIGUOUS));
    const two = idOf(await explain(AMBIGUOUS_TOO));
    await choose(one, SECOND, 'U1');
    await choose(one, SECOND, 'U2');
    expect(await recordOf('buildah: cannot reach the daemon')).toBe('question');
    await choose(two, SECOND, 'U3');
    const third = await explain('buildah: cannot reach the daemon');
    expect(third).toMatchObject({
      kind: 'known',
      view: { record: { id: SECOND }, taught: { toldApart: { users: ['U3', 'U2', 'U1'] } } },
    });
  });

  test('that were asked about a short while ago are not asked about again in the channel', async () => {
    const first = await explain(AMBIGUOUS);
    await deps.store.addCard({ team: 'T1', channel: 'C1', ts: '1.5', sighting: idOf(first) });
    expect(await explain(AMBIGUOUS_TOO)).toMatchObject({
      kind: 'seen_before',
      records: [{ id: FIRST }, { id: SECOND }],
      sameIncident: false,
    });
    now = new Date(START.getTime() + 31 * 60_000);
    expect(await recordOf(AMBIGUOUS_TOO)).toBe('question');
  });

  test('may both be wrong: neither is answered again, until that is taken back', async () => {
    const sighting = idOf(await explain(AMBIGUOUS));
    const press = (user: string, refuse: boolean) => {
      count += 1;
      const who = { team: 'T1', user, userTeam: 'T1' };
      return refuseBoth({ ...who, sighting, refuse, pressId: `n${count}` }, deps);
    };
    expect(await press('U1', true)).toEqual({ kind: 'done' });
    expect(await press('U1', true)).toEqual({ kind: 'done' });
    expect((await viewQuestion({ team: 'T1', sighting }, deps))?.neitherFor).toEqual(['U1']);
    expect(await recordOf(AMBIGUOUS)).toBe('silent');
    expect(await press('U2', false)).toEqual({ kind: 'not_yours' });
    expect(await press('U1', false)).toEqual({ kind: 'done' });
    expect(await recordOf(AMBIGUOUS)).toBe('question');
  });

  test('of which one was called wrong leave the other, with what it had', async () => {
    await start([0.5, 0.45]);
    const question = idOf(await explain(AMBIGUOUS));
    const chosen = await choose(question, FIRST);
    await callWrong(chosen.kind === 'chosen' ? chosen.sighting : '', 'U1');
    const answer = await explain(AMBIGUOUS);
    expect(answer).toMatchObject({ kind: 'known', view: { record: { id: SECOND } } });
    expect(answer.kind === 'known' && answer.view.sighting.confidence).toBeCloseTo(0.9);
  });

  test('cannot be told apart by a guest, or to a third record', async () => {
    const question = idOf(await explain(AMBIGUOUS));
    expect((await choose(question, RECORD)).kind).toBe('unknown_card');
    expect((await choose('nothing', FIRST)).kind).toBe('unknown_card');
    const guest = { team: 'T1', user: 'U9', userTeam: 'T9', sighting: question };
    const answer = await chooseRecord({ ...guest, record: FIRST, pressId: 'g' }, deps);
    expect(answer.kind).toBe('not_counted');
    expect(await recordOf(AMBIGUOUS)).toBe('question');
  });
});

describe('"not this error"', () => {
  test('keeps the same kind of paste from being answered with that record', async () => {
    await callWrong(idOf(await explain(GOAWAY)));
    expect(await recordOf(GOAWAY)).not.toBe(RECORD);
    const asked = await explain(GOAWAY, { unasked: false });
    expect(asked.kind === 'known' ? [] : 'refused' in asked && asked.refused).toMatchObject([
      { id: RECORD },
    ]);
    expect(await recordOf(`14 ${GOAWAY.slice(0, -9)}`)).toBe(RECORD);
    expect(await recordOf(GOAWAY, { team: 'T2' })).toBe(RECORD);
  });

  test('does not keep the record from who calls it by its name', async () => {
    await callWrong(idOf(await explain(GOAWAY)));
    expect(await recordOf(RECORD, { unasked: false })).toBe(RECORD);
  });

  test('is undone by a second press, by /explain undo, and by who is in charge', async () => {
    const undos = [
      (sighting: string) => callWrong(sighting),
      () => undoVote({ team: 'T1', user: 'U1' }, deps),
      async () => {
        const { corrections } = await listCorrections({ team: 'T1' }, deps);
        const id = corrections[0]?.correction.id ?? '';
        return undoCorrection({ team: 'T1', id, by: 'UADMIN' }, deps);
      },
    ];
    for (const undo of undos) {
      const sighting = idOf(await explain(GOAWAY));
      await callWrong(sighting);
      expect(await recordOf(GOAWAY)).not.toBe(RECORD);
      await undo(sighting);
      expect(await recordOf(GOAWAY)).toBe(RECORD);
    }
  });

  test('is listed with its redacted line, newest first', async () => {
    const question = idOf(await explain(AMBIGUOUS));
    now = new Date(START.getTime() + 1_000);
    await callWrong(idOf(await explain(GOAWAY)));
    await choose(question, SECOND);
    const { corrections, more } = await listCorrections({ team: 'T1' }, deps);
    const shown = corrections.map(({ correction, tellingLine }) => [correction.kind, tellingLine]);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['not_this', GOAWAY],
        ['which_of_two', AMBIGUOUS],
      ]),
    );
    expect(more).toBe(false);
    expect(await listCorrections({ team: 'T2' }, deps)).toEqual({ corrections: [], more: false });
  });

  test('leaves nothing to point to: the next such paste is not called a repeat', async () => {
    const sighting = idOf(await explain(GOAWAY));
    await deps.store.addCard({ team: 'T1', channel: 'C1', ts: '1.5', sighting });
    await callWrong(sighting);
    expect(await recordOf(`14 ${GOAWAY.slice(0, -9)}`)).toBe(RECORD);
  });
});

describe('a channel', () => {
  /** Unasked answers, each judged by somebody. */
  async function answers(right: number, wrong: number) {
    for (let place = 0; place < right + wrong; place += 1) {
      // Other words each time: what was called wrong is not answered again.
      const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta', 'theta'][place];
      const answer = await explain(`${words} ${words}: ${GOAWAY}`);
      const sighting = idOf(answer);
      if (place < wrong) await callWrong(sighting);
      else {
        count += 1;
        const press = { team: 'T1', user: 'U1', userTeam: 'T1', sighting, item: 'fix:0' };
        await castVote({ ...press, outcome: 'worked', pressId: `v${count}` }, deps);
      }
    }
  }

  test('in which too many answers were wrong raises its bar, and lowers it again', async () => {
    expect(await channelStanding({ team: 'T1', channel: 'C1' }, deps)).toEqual({
      bar: 0.75,
      judged: 0,
      right: 0,
      raised: false,
    });
    await answers(3, 2);
    const standing = () => channelStanding({ team: 'T1', channel: 'C1' }, deps);
    expect(await standing()).toMatchObject({ judged: 5, right: 3, raised: true });
    now = new Date(START.getTime() + 31 * 86_400_000);
    expect(await standing()).toMatchObject({ judged: 0, raised: false });
  });

  test('that is left alone is silent, while who asks there is answered', async () => {
    const real = deps.matcher;
    const sure: AppDeps['matcher'] = {
      match: (text) => {
        const result = real.match(text);
        const matches = result.matches.map((match) => ({ ...match, confidence: 0.96 }));
        return { ...result, matches: matches.slice(0, 1), reply: matches.length > 0 };
      },
    };
    deps = { ...deps, matcher: sure };
    await answers(0, 5);
    expect((await channelStanding({ team: 'T1', channel: 'C1' }, deps)).bar).toBeNull();
    const text = `iota iota: ${GOAWAY}`;
    expect(await recordOf(text)).toBe('silent');
    expect(await recordOf(text, { unasked: false })).toBe(RECORD);
    expect(await recordOf(text, { channel: 'C2' })).toBe(RECORD);
  });

  test('is judged by what stands: a report that was taken back says nothing', async () => {
    const sighting = idOf(await explain(GOAWAY));
    const standing = () => channelStanding({ team: 'T1', channel: 'C1' }, deps);
    await callWrong(sighting);
    expect(await standing()).toMatchObject({ judged: 1, right: 0 });
    await callWrong(sighting);
    expect(await standing()).toMatchObject({ judged: 0 });
  });
});
