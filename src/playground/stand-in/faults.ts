/** A fault to put in the way of the app's requests to the Web API. */
export interface Fault {
  /** Default: any method. */
  readonly method?: string;
  /** How often; default once. */
  readonly times?: number;
  /** 429 is sent with Retry-After; 5xx with an HTML body; 200 with `error`. */
  readonly status?: number;
  /** Seconds, for 429; default 1. */
  readonly retryAfter?: number;
  /** An error code of Slack's, answered with status 200. */
  readonly error?: string;
  /** Wait before anything is answered. */
  readonly delayMs?: number;
}

/** Faults waiting for their request, first come first served. */
export interface Faults {
  add(fault: Fault): void;
  /** Takes the fault that this request meets, if one waits. */
  take(method: string): Fault | undefined;
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  const waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    take(method) {
      const at = waiting.findIndex(({ fault }) => (fault.method ?? method) === method);
      const found = waiting[at];
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting.splice(at, 1);
      return found.fault;
    },
  };
}
