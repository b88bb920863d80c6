import type { Profiler } from 'node:inspector';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TimeShare, timeShares } from '../measuring/time-shares.ts';
import { runProgram } from './run-program.ts';

/** Runs a program to its end, with these arguments of Node, and tells where its CPU time went. */
export async function profileProgram(...args: readonly string[]): Promise<TimeShare[]> {
  const folder = await mkdtemp(join(tmpdir(), 'genesys-chat-bench-'));
  try {
    await runProgram('--cpu-prof', '--cpu-prof-dir', folder, ...args);
    const [file = ''] = await readdir(folder);
    return timeShares(JSON.parse(await readFile(join(folder, file), 'utf8')) as Profiler.Profile);
  } finally {
    await rm(folder, { recursive: true });
  }
}
