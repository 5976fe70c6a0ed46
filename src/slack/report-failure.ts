import { AuthorizationError, type CodedError } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { redact } from '../redaction/redact.ts';
import { note } from './cards/blocks.ts';
import { messagesIn } from './message-catalogue.ts';
import { respondTo } from './respond-to.ts';
import type { SlackDeps } from './slack-deps.ts';
import { within } from './within.ts';

const WAIT_MS = 5_000;

interface Failure {
  readonly error: CodedError;
  readonly body: unknown;
}

/** Where somebody waits for an answer, if anybody does. */
const waitingSchema = z.object({
  response_url: z.url().optional(),
  event: z
    .object({
      type: z.string(),
      channel: z.string(),
      user: z.string(),
      channel_type: z.string().optional(),
      thread_ts: z.string().optional(),
    })
    .optional()
    .catch(undefined),
});

/**
 * The one place where what a listener threw ends: logged with a short reference, which the waiting
 * person is told too. In channels that are only read along nobody waits, so nobody is told.
 */
export function createFailureReporter(deps: SlackDeps, client: WebClient) {
  return async ({ error, body }: Failure): Promise<void> => {
    // Without a rethrow Bolt would answer a request of an unknown workspace with a silent 200.
    if (error instanceof AuthorizationError) throw error;
    const reference = deps.app.newId().slice(0, 8);
    deps.metrics.failed();
    deps.app.log.error('listener_failed', { reference, ...describe(error) });
    const message = note(messagesIn('en').failed(reference));
    await within(tell(body, message, client), WAIT_MS, undefined);
  };
}

async function tell(
  body: unknown,
  message: ReturnType<typeof note>,
  client: WebClient,
): Promise<void> {
  const { response_url, event } = waitingSchema.parse(body);
  if (response_url !== undefined) {
    const whisper = { response_type: 'ephemeral', replace_original: false } as const;
    await respondTo(response_url)({ ...message, ...whisper });
    return;
  }
  const asked = event?.type === 'app_mention' || event?.channel_type === 'im';
  if (event === undefined || !asked) return;
  const { channel, user, thread_ts } = event;
  await client.chat.postEphemeral({ channel, user, ...message, ...(thread_ts && { thread_ts }) });
}

function describe(error: CodedError) {
  const original: unknown = error.original ?? error;
  const cause = original instanceof Error ? original : error;
  return {
    code: cause instanceof AppError ? cause.code : error.code,
    error: cause.name,
    message: redact(cause.message).slice(0, 500),
    stack: cause.stack
      ?.split('\n')
      .slice(1, 6)
      .map((line) => line.trim()),
  };
}
