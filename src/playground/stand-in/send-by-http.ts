import type { Attempt, Envelope, Retry } from './courier.ts';
import { signRequest } from './sign-request.ts';

/** Where and how to send. */
export interface HttpTarget {
  readonly url: string;
  readonly signingSecret: string;
  readonly ackWithinMs: number;
}

/** Sends one envelope as a signed request and reads the acknowledgement. Never rejects. */
export async function sendByHttp(
  target: HttpTarget,
  envelope: Envelope,
  retry?: Retry,
): Promise<Attempt> {
  const { body, contentType } = encode(envelope);
  // The real clock, not the workspace's: the app compares with its own.
  const signed = signRequest(body, target.signingSecret, Math.floor(Date.now() / 1000));
  const headers = {
    'content-type': contentType,
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    ...signed,
    ...(retry && {
      'x-slack-retry-num': String(retry.num),
      'x-slack-retry-reason': retry.reason,
    }),
  };
  try {
    const signal = AbortSignal.timeout(target.ackWithinMs);
    const response = await fetch(target.url, { method: 'POST', headers, body, signal });
    const text = await response.text();
    return {
      ok: response.ok,
      status: response.status,
      body: parseBody(text),
      ...(!response.ok && { failure: 'http_error' as const }),
      noRetry: response.headers.get('x-slack-no-retry') === '1',
    };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return { ok: false, failure: timedOut ? 'timeout' : 'unreachable' };
  }
}

function encode(envelope: Envelope): { readonly body: string; readonly contentType: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (envelope.kind) {
    case 'event':
      return { body: JSON.stringify(envelope.payload), contentType: 'application/json' };
    case 'command':
      return { body: new URLSearchParams(envelope.payload).toString(), contentType: form };
    case 'interaction': {
      const payload = JSON.stringify(envelope.payload);
      return { body: new URLSearchParams({ payload }).toString(), contentType: form };
    }
  }
}

function parseBody(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
