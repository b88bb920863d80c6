import { execFile } from 'node:child_process';

/** What a program did. */
export interface Execution {
  /** What it wrote to standard output. */
  readonly output: string;
  /** What it wrote to standard error. */
  readonly errorOutput: string;
  /** Its exit code; `null` when it had to be ended. */
  readonly exitCode: number | null;
}

/** Time after which a program is ended, in milliseconds. */
const timeLimitMs = 60_000;

/**
 * Runs Node.
 *
 * @param parameters - What to run.
 * @param directory - Where to run it.
 * @returns What it did.
 */
export function execute(parameters: readonly string[], directory: string): Promise<Execution> {
  return new Promise((resolve) => {
    const options = { cwd: directory, timeout: timeLimitMs };
    const child = execFile(process.execPath, parameters, options, (_error, output, errorOutput) => {
      resolve({ output, errorOutput, exitCode: child.exitCode });
    });
  });
}
