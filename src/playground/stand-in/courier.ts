/** Something that Slack hands to an app. `payload` is what the app reads. */
export type Envelope =
  | { readonly kind: 'event'; readonly payload: Payload }
  | { readonly kind: 'command'; readonly payload: Readonly<Record<string, string>> }
  | { readonly kind: 'interaction'; readonly payload: Payload };

/** A JSON object on its way to the app. */
export type Payload = Readonly<Record<string, unknown>>;

/** Which repetition this is, and why. */
export interface Retry {
  readonly num: number;
  readonly reason: 'http_timeout' | 'http_error' | 'connection_failed' | 'unknown_error';
}

/** How one try ended. `body` is what the app said with its acknowledgement, parsed if it is JSON. */
export interface Attempt {
  readonly ok: boolean;
  readonly status?: number;
  readonly body?: unknown;
  readonly failure?: 'timeout' | 'http_error' | 'unreachable' | 'no_app';
  /** The app asked not to send this again. */
  readonly noRetry?: boolean;
}

/** How the delivery ended after all tries. */
export interface Delivery extends Attempt {
  readonly attempts: number;
}

/** Takes envelopes to the app, by Socket Mode if it is connected and else by signed HTTP. */
export interface Courier {
  /** Settles when the app acknowledged or all tries are used up. Never rejects. */
  deliver(envelope: Envelope, firstRetry?: Retry): Promise<Delivery>;
  /** Settles when nothing is on its way. */
  idle(): Promise<void>;
  /** Gives up what is on its way. */
  stop(): void;
}
