import { setTimeout as wait } from 'node:timers/promises';
import type { Benchmark, Findings, RunSettings } from './benchmark.ts';
import { endProcesses } from './processes/running-processes.ts';

/** What became of a benchmark in a run. */
export interface Outcome {
  readonly benchmark: Benchmark;
  /** Nothing at all when it failed. */
  readonly findings: Findings;
  /** Why it failed. */
  readonly failure?: string | undefined;
  /** Time from its start to its end, in milliseconds. */
  readonly tookMs: number;
}

/** Runs a benchmark. One that fails, or does not end in time, is told of and leaves the others their turn. */
export async function runBenchmark(
  benchmark: Benchmark,
  settings: RunSettings,
  limitMs: number,
): Promise<Outcome> {
  const startedAt = performance.now();
  const ended = new AbortController();
  const tooLong = async (): Promise<never> => {
    await wait(limitMs, undefined, { signal: ended.signal });
    throw new Error(`It did not end within ${Math.round(limitMs / 60_000)} minutes.`);
  };
  try {
    const findings = await Promise.race([benchmark.run(settings), tooLong()]);
    return { benchmark, findings, tookMs: performance.now() - startedAt };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { benchmark, findings: { figures: [] }, failure, tookMs: performance.now() - startedAt };
  } finally {
    ended.abort();
    endProcesses();
  }
}
