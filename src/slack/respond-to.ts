import { AppError } from '../errors.ts';
import type { SlackMessage } from './cards/blocks.ts';

/** An answer to a command or a press, as a response URL takes it. */
interface Answer extends SlackMessage {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
}

/** Answers whoever called or pressed; Bolt's `respond` is one. */
export type Respond = (answer: Answer) => Promise<unknown>;

const WAIT_MS = 10_000;

/** Answers by a response URL that was kept: good for 30 minutes and five answers. */
export function respondTo(responseUrl: string): Respond {
  return async (answer) => {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (response.ok) return;
    throw new AppError(
      'slack_refused',
      `Slack answered ${response.status} to a response URL`,
      'It is good for 30 minutes and five answers; call /explain again.',
    );
  };
}
