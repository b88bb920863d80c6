import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from './chat-scenario.ts';

/** What a client said of one step. */
export interface StepOutcome {
  readonly method: string;
  /** `null` for an answer without a body. */
  readonly answer?: unknown;
  readonly error?: unknown;
}

/** Plays a scenario with an npm package, in a process of its own whose home directory is empty. */
export async function play(
  packageName: string,
  { url, token, steps }: { url: string; token: string; steps: readonly Step[] },
): Promise<StepOutcome[]> {
  const home = mkdtempSync(join(tmpdir(), 'genesys-chat-home-'));
  try {
    const output = await new Promise<string>((resolve, reject) => {
      const program = join(import.meta.dirname, 'play-scenario.cjs');
      const environment = { PATH: process.env['PATH'], HOME: home, USERPROFILE: home };
      const args = [
        '--conditions=@genesys-chat/source',
        program,
        packageName,
        JSON.stringify({ url, token, steps }),
      ];
      execFile(
        process.execPath,
        args,
        { env: environment, maxBuffer: 64 * 1024 * 1024 },
        (error, stdout, stderr) => {
          if (error) reject(new Error(`${packageName} ended with ${String(error.code)}: ${stderr}`));
          else resolve(stdout);
        },
      );
    });
    return JSON.parse(output) as StepOutcome[];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
