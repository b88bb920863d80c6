import { benchmarks } from './benchmarks.ts';
import { readCommandLine } from './command-line.ts';
import { formatDuration } from './report/format-duration.ts';
import { describeLoad, describeMachine } from './report/machine.ts';
import { printOutcome } from './report/print-outcome.ts';
import { writePage } from './report/write-page.ts';
import { draftFolder, writePlots } from './report/write-plots.ts';
import { endProcesses } from './processes/running-processes.ts';
import { type Outcome, runBenchmark } from './run-benchmark.ts';

// Measures the built packages against their peers and prints ratios. See docs/performance.md.
const { only, write, ...settings } = readCommandLine(process.argv.slice(2), benchmarks);
/** By far more than the slowest takes. */
const limitMs = (10 + settings.soakMinutes) * 60_000;
// Nothing goes on behind the back of somebody who has enough.
process.once('exit', endProcesses);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const machine = describeMachine();
const loadBefore = describeLoad();
const startedAt = performance.now();
console.log(`${machine.join('\n')}\nLoad ${loadBefore} at the start\n`);

const outcomes: Outcome[] = [];
for (const benchmark of benchmarks.filter(({ name }) => only.length === 0 || only.includes(name))) {
  console.log(`${new Date().toISOString().slice(11, 19)} ${benchmark.name} ...`);
  const outcome = await runBenchmark(benchmark, settings, limitMs);
  outcomes.push(outcome);
  console.log(printOutcome(outcome));
}
const load = `Load ${loadBefore} at the start, ${describeLoad()} at the end, the benchmarks included`;
const took = `The run took ${formatDuration(performance.now() - startedAt)}`;
console.log(`${load}\n${took}`);
if (write) writePage(outcomes, [...machine, load, took]);
else if (writePlots(outcomes, draftFolder)) console.log(`Plots are in ${draftFolder}`);

const failed = outcomes.filter(({ failure }) => failure !== undefined);
if (failed.length > 0) console.error(`Failed: ${failed.map(({ benchmark }) => benchmark.name).join(', ')}`);
// A benchmark that was given up may still be at it.
process.exit(failed.length > 0 ? 1 : 0);
