/** Counts work in progress: Bolt's own stop waits for requests, not for what follows their answer. */
export interface InFlight {
  track<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Resolves when nothing is in progress any more, or after `deadlineMs`.
   * @returns how many pieces of work were given up
   */
  drain(deadlineMs: number): Promise<number>;
}

export function createInFlight(): InFlight {
  let running = 0;
  let idle: (() => void)[] = [];
  const done = () => {
    running -= 1;
    if (running > 0) return;
    for (const tell of idle) tell();
    idle = [];
  };
  return {
    async track(work) {
      running += 1;
      try {
        return await work();
      } finally {
        done();
      }
    },
    async drain(deadlineMs) {
      if (running === 0) return 0;
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([
        new Promise<void>((resolve) => idle.push(resolve)),
        new Promise<void>((resolve) => {
          timer = setTimeout(resolve, deadlineMs);
        }),
      ]);
      clearTimeout(timer);
      return running;
    },
  };
}
