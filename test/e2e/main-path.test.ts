import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHANNELS, PEOPLE } from '../../src/playground/stand-in/seed.ts';
import { type BotOnStandIn, botOnStandIn } from '../support/bot-on-stand-in.ts';
import { buttonLabels, textOf } from '../support/read-blocks.ts';

const GOAWAY = 'UNAVAILABLE: grpc: connection closed during stream: GOAWAY received from peer';
const { maya, chen } = PEOPLE;
const channel = CHANNELS.incident;

describe.each(['http', 'socket'] as const)('the main path over %s', (mode) => {
  let run: BotOnStandIn;
  beforeEach(async () => {
    run = await botOnStandIn({ mode });
  });
  afterEach(() => run.stop());

  /** The one private answer that a person sees. */
  const answerTo = (user: string) =>
    run.slack.until(() => run.slack.ephemerals(user, channel).at(-1)?.message);

  const shows = (user: string, text: string) =>
    run.slack.until(() => {
      const message = run.slack.ephemerals(user, channel).at(-1)?.message;
      return message !== undefined && textOf(message).includes(text) ? message : undefined;
    });

  test('a pasted error is answered privately, and votes change its rate', async () => {
    const { slack } = run;
    expect((await slack.command({ channel, user: maya, text: GOAWAY })).ok).toBe(true);
    const card = await answerTo(maya);
    expect(textOf(card)).toContain('partly fixable, in 7 of 10 cases');
    expect(textOf(card)).toMatch(/estimate \d+ %/);
    expect(textOf(card)).toContain('🔬 reproduced');
    expect(buttonLabels(card)).toContain('👍 Worked (0)');
    const press = (actionId: string) =>
      slack.press({ user: maya, actionId, message: { channel, ts: card.ts } });

    expect((await press('fix_worked')).ok).toBe(true);
    const voted = await shows(maya, 'worked for 1 of 1');
    expect(textOf(voted)).toContain('You said: 👍 worked');
    expect(textOf(voted)).toContain('Fixed here by');
    expect(buttonLabels(voted)).toContain('👍 Worked (1)');

    await press('fix_worked');
    await shows(maya, 'Taken back');

    await press('fix_failed');
    const changed = await shows(maya, 'worked for 0 of 1');
    expect(buttonLabels(changed)).toContain("👎 Didn't help (1)");
    expect(slack.calls().filter(({ answer }) => answer['ok'] === false)).toEqual([]);
  });

  test('a private card is shared, and two people vote on it at once', async () => {
    const { slack } = run;
    await slack.command({ channel, user: maya, text: GOAWAY });
    const card = await answerTo(maya);
    await slack.press({ user: maya, actionId: 'fix_failed', message: { channel, ts: card.ts } });
    await shows(maya, 'worked for 0 of 1');
    await slack.press({ user: maya, actionId: 'share', message: { channel, ts: card.ts } });
    await shows(maya, 'Shared: ');
    const shared = await slack.until(() => slack.messages(channel).at(-1));
    expect(textOf(shared)).toContain("Tried here*\n• 👎 didn't help: “");
    expect(buttonLabels(shared)).not.toContain('Share to channel');

    const message = { channel, ts: shared.ts };
    await Promise.all([
      slack.press({ user: maya, actionId: 'dead_end_failed', message }),
      slack.press({ user: chen, actionId: 'fix_worked', message }),
    ]);
    await slack.until(() => {
      const now = slack.messages(channel).at(-1);
      const text = now === undefined ? '' : textOf(now);
      return text.includes('worked for 1 of 1') && text.split("didn't help: “").length === 3;
    });
    await slack.until(() =>
      slack.ephemerals(chen, channel).some((seen) => textOf(seen.message).includes('已计入')),
    );
  });
});
