import { parseArgs } from 'node:util';
import type { Benchmark } from './benchmark.ts';

/** What the command line asks for. */
export interface CommandLine {
  /** Names of the benchmarks to run; none stands for all. */
  readonly only: readonly string[];
  /** Whether to write docs/performance.md. */
  readonly write: boolean;
  readonly historyLength: number;
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
  return {
    only: values.only,
    write: values.write,
    historyLength: values.million ? 1_000_000 : 100_000,
  };
}
