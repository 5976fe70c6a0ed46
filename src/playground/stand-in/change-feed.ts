import { EventEmitter } from 'node:events';

/** How long a wait lasts before it gives up: generous, since it only ends a hang. */
const WAIT_MS = 10_000;

/** Something that changed in the workspace. `seq` rises by one with each change. */
export interface Change {
  readonly seq: number;
  readonly kind: ChangeKind;
  readonly channel?: string;
  readonly ts?: string;
  /** The person whom it concerns, for what only one person sees. */
  readonly user?: string;
  readonly detail?: string;
}

/** What can change. */
export type ChangeKind =
  | 'message_posted'
  | 'message_changed'
  | 'message_deleted'
  | 'ephemeral_posted'
  | 'ephemeral_changed'
  | 'ephemeral_deleted'
  | 'reaction_added'
  | 'reaction_removed'
  | 'view_opened'
  | 'view_updated'
  | 'view_closed'
  | 'home_published'
  | 'member_joined'
  | 'channel_created'
  | 'api_called'
  | 'delivered'
  | 'delivery_failed'
  | 'app_connected'
  | 'app_disconnected'
  | 'bot_state'
  | 'reset';

/** The stream of changes: for the page to follow and for tests to wait on, without polling. */
export interface ChangeFeed {
  emit(change: Omit<Change, 'seq'>): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (change: Change) => void): () => void;
  /** The next change, from now on, that fits. @throws Error after `waitMs`, listing what came instead */
  next(fits: (change: Change) => boolean, waitMs?: number): Promise<Change>;
  /** Looks now and after every change until there is something to see. @throws Error after `waitMs` */
  until<T>(look: () => T | undefined | false, waitMs?: number): Promise<T>;
}

/** Makes an empty feed. */
export function createChangeFeed(): ChangeFeed {
  const emitter = new EventEmitter().setMaxListeners(0);
  const recent: Change[] = [];
  let seq = 0;
  const subscribe = (listener: (change: Change) => void): (() => void) => {
    emitter.on('change', listener);
    return () => emitter.off('change', listener);
  };
  const until = <T>(look: () => T | undefined | false, waitMs = WAIT_MS): Promise<T> =>
    new Promise((resolve, reject) => {
      const settle = (): boolean => {
        const seen = look();
        if (seen === undefined || seen === false) return false;
        stop();
        clearTimeout(timer);
        resolve(seen);
        return true;
      };
      const timer = setTimeout(() => {
        stop();
        const last = recent.map((change) => `${change.kind} ${change.detail ?? ''}`.trim());
        reject(new Error(`nothing fitting in ${waitMs} ms; last changes: ${last.join(', ')}`));
      }, waitMs);
      const stop = subscribe(settle);
      settle();
    });
  return {
    emit(change) {
      seq += 1;
      const numbered = { ...change, seq };
      recent.push(numbered);
      if (recent.length > 20) recent.shift();
      emitter.emit('change', numbered);
    },
    subscribe,
    next(fits, waitMs) {
      let found: Change | undefined;
      const stop = subscribe((change) => {
        if (found === undefined && fits(change)) found = change;
      });
      return until(() => found, waitMs).finally(stop);
    },
    until,
  };
}
