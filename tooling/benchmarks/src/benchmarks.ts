import type { Benchmark } from './benchmark.ts';
import { callBenchmark } from './calls/call-benchmark.ts';
import { checkingBenchmark } from './checking/checking-benchmark.ts';
import { fakeServerBenchmark } from './fake-server/fake-server-benchmark.ts';
import { fakeStoreBenchmark } from './fake-store/fake-store-benchmark.ts';
import { historyLengthBenchmark } from './growth/history-length-benchmark.ts';
import { inFlightBenchmark } from './growth/in-flight-benchmark.ts';
import { pageSizeBenchmark } from './growth/page-size-benchmark.ts';
import { roomsBenchmark } from './growth/rooms-benchmark.ts';
import { historyBenchmark } from './history/history-benchmark.ts';
import { realtimeBenchmark } from './realtime/realtime-benchmark.ts';
import { soakBenchmark } from './soak/soak-benchmark.ts';
import { processBenchmark } from './whole-process/process-benchmark.ts';

/** All benchmarks, in the order in which they run. */
export const benchmarks: readonly Benchmark[] = [
  callBenchmark,
  checkingBenchmark,
  processBenchmark,
  historyBenchmark,
  realtimeBenchmark,
  fakeServerBenchmark,
  fakeStoreBenchmark,
  inFlightBenchmark,
  pageSizeBenchmark,
  roomsBenchmark,
  historyLengthBenchmark,
  soakBenchmark,
];
