import type { PageAct } from '../page-act.ts';
import type { PageState } from '../page-state.ts';
import type { Submitted } from '../stand-in/submitted.ts';

/** What the server says to something that a person did. */
export type ActResult =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: string };

/** What this person sees with this channel open. @throws Error if the server does not answer */
export async function fetchState(user: string, channel: string): Promise<PageState> {
  const query = new URLSearchParams({ user, channel });
  const response = await fetch(`/playground/state?${query}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Does something in a person's name; settles when the bot acknowledged it. Never rejects. */
export async function sendAct(act: PageAct): Promise<ActResult> {
  try {
    return await postJson('/playground/act', act);
  } catch {
    return { ok: false, error: 'The playground does not answer. Is it still running?' };
  }
}

/** Stores a file for a file input. */
export async function uploadFile(user: string, file: File): Promise<{ id: string; name: string }> {
  const query = new URLSearchParams({ user, name: file.name });
  const response = await fetch(`/playground/upload?${query}`, { method: 'POST', body: file });
  const { result } = await response.json();
  return result;
}

/** Kills the bot's process and starts it again. */
export function restartBot(): Promise<ActResult> {
  return postJson('/playground/restart-bot', {});
}

/** Whether a press or command was acknowledged; the result of other acts counts as yes. */
export function wasAcknowledged(result: ActResult): boolean {
  if (!result.ok) return false;
  const { result: delivery } = result;
  return (
    typeof delivery !== 'object' || delivery === null || !('ok' in delivery) || delivery.ok === true
  );
}

/** The ts of what was posted. */
export function postedTs(result: ActResult): string | undefined {
  if (!result.ok || typeof result.result !== 'object' || result.result === null) return undefined;
  return 'ts' in result.result && typeof result.result.ts === 'string'
    ? result.result.ts
    : undefined;
}

/** What came of a submitted modal; `failed` if the server refused. */
export function submitOutcome(result: ActResult): Submitted {
  if (!result.ok || !isSubmitted(result.result)) return { outcome: 'failed' };
  return result.result;
}

function isSubmitted(value: unknown): value is Submitted {
  return typeof value === 'object' && value !== null && 'outcome' in value;
}

async function postJson(path: string, body: unknown): Promise<ActResult> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}
