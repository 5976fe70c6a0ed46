import { createHmac } from 'node:crypto';

/**
 * Headers that prove to the app that a request comes from Slack.
 *
 * @param atSeconds seconds since 1970; apps refuse what is older than 5 minutes
 * @see https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signRequest(
  body: string,
  signingSecret: string,
  atSeconds: number,
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', signingSecret)
    .update(`v0:${atSeconds}:${body}`)
    .digest('hex');
  return {
    'x-slack-request-timestamp': String(atSeconds),
    'x-slack-signature': `v0=${signature}`,
  };
}
