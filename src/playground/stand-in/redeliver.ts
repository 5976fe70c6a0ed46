import { z } from 'zod';
import type { Delivery } from './courier.ts';
import { VERIFICATION_TOKEN } from './send-event.ts';
import type { Workspace } from './workspace.ts';

/** Sends an event again with the same event_id, as after a lost acknowledgement. @throws Error if there is none */
export function redeliver(workspace: Workspace, eventId?: string): Promise<Delivery> {
  const envelope = workspace.sent.findLast(
    ({ kind, payload }) =>
      kind === 'event' && (eventId === undefined || payload['event_id'] === eventId),
  );
  if (envelope === undefined) throw new Error(`no event ${eventId ?? ''} was sent`);
  return workspace.courier.deliver(envelope, { num: 1, reason: 'http_timeout' });
}

const echo = z.union([z.object({ challenge: z.string() }), z.string()]);

/** Slack's check of a new address: true if the app echoed the challenge. */
export async function verifyUrl(workspace: Workspace): Promise<boolean> {
  const challenge = workspace.ids.secret();
  const payload = { type: 'url_verification', token: VERIFICATION_TOKEN, challenge };
  const { body } = await workspace.courier.deliver({ kind: 'event', payload });
  const answered = echo.safeParse(body).data;
  return (typeof answered === 'string' ? answered : answered?.challenge) === challenge;
}
