import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { cleanEnvironment } from './clean-environment.ts';
import { remember } from './running-processes.ts';

/** What a whole process took, from its start to its end. */
export interface ProgramRun<TAnswer> {
  readonly elapsedMs: number;
  /** What it printed, as JSON. */
  readonly answer: TAnswer;
}

/**
 * Runs a program to its end, with these arguments of Node. Programs are plain JavaScript: stripping types at start takes
 * Node about 17 MiB and 0.05 seconds, which would level differences.
 */
export async function runProgram<TAnswer>(...args: readonly string[]): Promise<ProgramRun<TAnswer>> {
  const startedAt = performance.now();
  const child = remember(
    spawn(process.execPath, args, { env: cleanEnvironment, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const elapsedMs = performance.now() - startedAt;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}.`);
  return { elapsedMs, answer: JSON.parse(printed) as TAnswer };
}
