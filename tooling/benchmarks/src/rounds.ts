import { median } from './median.ts';

/** Something that is done many times and measured. */
export interface Work {
  readonly name: string;
  once(): Promise<unknown>;
}

/** How fast a work went: the median over the rounds. */
export interface Speed {
  readonly name: string;
  readonly callsPerSecond: number;
  readonly cpuMicrosecondsPerCall: number;
}

/**
 * Measures several works in alternating rounds, so that what the machine does meanwhile hits all of them alike.
 *
 * @param inFlight - How many calls are under way at once.
 */
export async function measure(
  works: readonly Work[],
  { rounds, callsPerRound, inFlight }: { rounds: number; callsPerRound: number; inFlight: number },
): Promise<Speed[]> {
  const samples = works.map(() => ({ callsPerSecond: [] as number[], cpu: [] as number[] }));
  for (const work of works) await repeat(work, callsPerRound, inFlight);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const startedAt = performance.now();
      const cpuBefore = process.cpuUsage();
      await repeat(work, callsPerRound, inFlight);
      const { user, system } = process.cpuUsage(cpuBefore);
      samples[index]?.callsPerSecond.push((callsPerRound / (performance.now() - startedAt)) * 1000);
      samples[index]?.cpu.push((user + system) / callsPerRound);
    }
  }
  return works.map(({ name }, index) => ({
    name,
    callsPerSecond: median(samples[index]?.callsPerSecond ?? []),
    cpuMicrosecondsPerCall: median(samples[index]?.cpu ?? []),
  }));
}

async function repeat({ once }: Work, calls: number, inFlight: number): Promise<void> {
  let left = calls;
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await once();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, caller));
}
