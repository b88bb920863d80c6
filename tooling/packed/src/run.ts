import { execFile } from 'node:child_process';

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command is run. */
export interface RunOptions {
  /** Variables that are added to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends a command that takes longer, in milliseconds. @defaultValue 900,000 */
  readonly timeoutMs?: number;
}

/** Runs a command to its end; a command that fails is an outcome, not an error. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  { env = {}, timeoutMs = 900_000 }: RunOptions = {},
): Promise<Outcome> {
  const options = {
    cwd,
    env: { ...process.env, ...env },
    timeout: timeoutMs,
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      const ending = error?.killed === true ? `Ended after ${timeoutMs} ms.\n` : '';
      resolve({ exitCode, stdout, stderr: stderr + ending });
    });
  });
}

/** Runs a command that has to succeed. */
export async function runOrThrow(...[command, args, cwd, options]: Parameters<typeof run>): Promise<Outcome> {
  const outcome = await run(command, args, cwd, options);
  if (outcome.exitCode === 0) return outcome;
  throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${outcome.stdout}${outcome.stderr}`);
}
