/** Runs tasks, so many at once; after one has failed no other begins. */
export async function runLimited(tasks: Iterable<() => Promise<void>>, concurrency: number): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true && !failed; next = queue.next()) {
      try {
        await next.value();
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}
