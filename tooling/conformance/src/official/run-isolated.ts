import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a program in a process of its own whose home directory is empty, since the official SDK reads a file there.
 *
 * @param program - File to run.
 * @param input - Given to it as JSON.
 * @returns What it printed.
 */
export async function runIsolated(program: string, input: unknown): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'genesys-chat-home-'));
  const env = { PATH: process.env['PATH'], HOME: home, USERPROFILE: home };
  const args = ['--conditions=@genesys-chat/source', program, JSON.stringify(input)];
  try {
    return await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, args, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        if (error) reject(new Error(`${program} ended with ${String(error.code)}: ${stderr}`));
        else resolve(stdout);
      });
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
