/**
 * Waits for a promise, but not for long: for calls that only decorate an answer, which must not
 * hold it up or break it.
 * @returns `otherwise` when the promise rejects or takes longer than `limitMs`
 */
export async function within<T, U>(
  promise: Promise<T>,
  limitMs: number,
  otherwise: U,
): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } catch {
    return otherwise;
  } finally {
    clearTimeout(timer);
  }
}
