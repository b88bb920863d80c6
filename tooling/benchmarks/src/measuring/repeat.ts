/** Does something many times, so many at once. */
export async function repeat(once: () => Promise<unknown>, calls: number, inFlight: number): Promise<void> {
  let left = calls;
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await once();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, caller));
}
