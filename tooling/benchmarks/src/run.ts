import { benchmarks } from './benchmarks.ts';
import { readCommandLine } from './command-line.ts';
import { describeFigure } from './report/describe-figure.ts';
import { describeLoad, describeMachine } from './report/machine.ts';
import type { Outcome } from './report/performance-page.ts';
import { writePage } from './report/write-page.ts';

// Measures the built packages against their peers and prints ratios. See docs/performance.md.
const { only, write, historyLength } = readCommandLine(process.argv.slice(2), benchmarks);
const machine = describeMachine();
const loadBefore = describeLoad();
console.log(`${machine.join('\n')}\nLoad ${loadBefore} at the start\n`);

const outcomes: Outcome[] = [];
for (const benchmark of benchmarks.filter(({ name }) => only.length === 0 || only.includes(name))) {
  const findings = await benchmark.run({ historyLength });
  outcomes.push({ benchmark, findings });
  console.log(`${benchmark.title} (--only ${benchmark.name})`);
  for (const figure of findings.figures) console.log(`  ${describeFigure(figure)}`);
  for (const { work, shares } of findings.profiles ?? []) {
    const parts = shares.slice(0, 8).map(({ place, share }) => `${place} ${Math.round(share * 100)} %`);
    console.log(`  where the CPU time goes: ${work}: ${parts.join(', ')}`);
  }
  console.log();
}
const load = `Load ${loadBefore} at the start, ${describeLoad()} at the end, the benchmarks included`;
console.log(load);
if (write) writePage(outcomes, [...machine, load]);
