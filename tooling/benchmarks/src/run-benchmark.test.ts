import { describe, expect, test } from 'vitest';
import type { Benchmark, Findings } from './benchmark.ts';
import { runBenchmark } from './run-benchmark.ts';

const figure = { work: 'read', measure: 'time', against: 'raw', ratio: 1, absolute: '1 to 1' };
const settings = { historyLength: 10, soakMinutes: 1 };

function benchmarkThat(run: Benchmark['run']): Benchmark {
  return { name: 'calls', title: 'Calls', explanation: 'One after the other.', run };
}

describe('a benchmark in a run', () => {
  test('gives what it finds', async () => {
    const outcome = await runBenchmark(
      benchmarkThat(async () => ({ figures: [figure] })),
      settings,
      60_000,
    );

    expect(outcome).toMatchObject({ findings: { figures: [figure] }, tookMs: expect.any(Number) });
    expect(outcome.failure).toBeUndefined();
  });

  test('is told of when it fails', async () => {
    const broken = benchmarkThat(() => Promise.reject(new Error('The server is gone.')));

    expect(await runBenchmark(broken, settings, 60_000)).toMatchObject({
      failure: 'The server is gone.',
      findings: { figures: [] },
    });
  });

  test('is given up when it does not end', async () => {
    const endless = benchmarkThat(() => new Promise<Findings>(() => undefined));

    expect(await runBenchmark(endless, settings, 1)).toMatchObject({
      failure: expect.stringContaining('did not end'),
    });
  });
});
