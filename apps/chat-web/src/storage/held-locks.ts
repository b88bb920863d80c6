/** Names of the locks that any window of this app holds; none where the browser has no locks. */
export async function heldLocks(): Promise<readonly string[]> {
  const { locks } = navigator as Partial<Navigator>;
  const { held = [] } = (await locks?.query()) ?? {};
  return held.map(({ name = '' }) => name);
}
