import { setTimeout as pause } from 'node:timers/promises';
import { SLACK_LIMITS } from '../../slack/limits.ts';
import type { Attempt, Courier, Delivery, Envelope, Retry } from './courier.ts';

/** What the courier needs: one way to try, and the pauses between tries of events. */
export interface CourierDeps {
  readonly attempt: (envelope: Envelope, retry?: Retry) => Promise<Attempt>;
  readonly report: (envelope: Envelope, delivery: Delivery) => void;
  /** Default Slack's. */
  readonly retryPausesMs?: readonly number[];
}

/** Makes the courier: events are tried again as Slack does, commands and interactions never. */
export function createCourier(deps: CourierDeps): Courier {
  const stopped = new AbortController();
  const underway = new Set<Promise<Delivery>>();
  const pauses = deps.retryPausesMs ?? SLACK_LIMITS.eventRetry.pausesMs;

  async function run(envelope: Envelope, firstRetry?: Retry): Promise<Delivery> {
    let attempt = await deps.attempt(envelope, firstRetry);
    let attempts = 1;
    const allowed = envelope.kind === 'event' && firstRetry === undefined ? pauses : [];
    for (const pauseMs of allowed) {
      if (attempt.ok || attempt.noRetry === true || attempt.failure === 'no_app') break;
      const waited = await waitUnlessStopped(pauseMs, stopped.signal);
      if (!waited) break;
      attempt = await deps.attempt(envelope, { num: attempts, reason: reasonOf(attempt) });
      attempts += 1;
    }
    const delivery = { ...attempt, attempts };
    deps.report(envelope, delivery);
    return delivery;
  }

  return {
    deliver(envelope, firstRetry) {
      const delivery = run(envelope, firstRetry).finally(() => underway.delete(delivery));
      underway.add(delivery);
      return delivery;
    },
    async idle() {
      while (underway.size > 0) await Promise.allSettled([...underway]);
    },
    stop: () => stopped.abort(),
  };
}

function reasonOf(attempt: Attempt): Retry['reason'] {
  if (attempt.failure === 'timeout') return 'http_timeout';
  return attempt.failure === 'http_error' ? 'http_error' : 'connection_failed';
}

async function waitUnlessStopped(pauseMs: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  try {
    // Unreferenced: a repetition minutes away must not keep the process alive.
    await pause(pauseMs, undefined, { signal, ref: false });
    return true;
  } catch {
    return false;
  }
}
