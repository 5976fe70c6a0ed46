/**
 * Runs a task again and again, never twice at once; a failed run is reported and the next one comes.
 * @returns what stops it; a run that is under way is waited for
 */
export function every(
  pauseMs: number,
  task: () => Promise<void>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= task()
      .catch(onError)
      .finally(() => {
        running = undefined;
      });
  }, pauseMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
