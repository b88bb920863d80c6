/** What some work took. */
export interface Spent {
  readonly elapsedMs: number;
  /** CPU time of this process, all its threads, in milliseconds. */
  readonly cpuMs: number;
}

/** Does something and tells what it took. */
export async function timeWork(work: () => unknown): Promise<Spent> {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { elapsedMs: performance.now() - startedAt, cpuMs: (user + system) / 1000 };
}
