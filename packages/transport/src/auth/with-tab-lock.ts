/**
 * Runs work while no other tab does under the same name; without a name, or Web Locks, it simply runs. The signal ends
 * the wait for other tabs, not the work.
 */
export async function withTabLock<TValue>(
  name: string | undefined,
  signal: AbortSignal,
  work: () => Promise<TValue>,
): Promise<TValue> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  if (name === undefined || locks === undefined) return work();
  return locks.request(name, { signal }, work);
}
