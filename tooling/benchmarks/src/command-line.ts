import { parseArgs } from 'node:util';
import type { Benchmark, RunSettings } from './benchmark.ts';

/** What the command line asks for. */
export interface CommandLine extends RunSettings {
  /** Names of the benchmarks to run; none stands for all. */
  readonly only: readonly string[];
  /** Whether to write docs/performance.md and its plots. */
  readonly write: boolean;
}

/** Reads the command line; throws when it cannot be understood. */
export function readCommandLine(
  args: readonly string[],
  benchmarks: readonly Pick<Benchmark, 'name'>[],
): CommandLine {
  // `pnpm bench -- --only calls` hands on the dashes as well.
  const { values } = parseArgs({
    args: args.filter((arg) => arg !== '--'),
    options: {
      only: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
      million: { type: 'boolean', default: false },
      'soak-minutes': { type: 'string', default: '10' },
    },
  });
  const names = benchmarks.map(({ name }) => name);
  const unknown = values.only.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Error(`There is no benchmark ${unknown}. Use --only with one of: ${names.join(', ')}.`);
  }
  if (values.write && values.only.length > 0) {
    throw new Error('The page holds all figures of one run. Leave out --only, or --write.');
  }
  const soakMinutes = Number(values['soak-minutes']);
  if (!(soakMinutes > 0)) throw new Error('Use --soak-minutes with a number above zero.');
  return {
    only: values.only,
    write: values.write,
    historyLength: values.million ? 1_000_000 : 100_000,
    soakMinutes,
  };
}
