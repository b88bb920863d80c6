import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** What the command says once it serves. */
export interface Description {
  readonly url: string;
  readonly users: readonly { id: string; name: string; jabberId: string; token: string }[];
  readonly rooms: readonly { jid: string; subject: string; roomType: string }[];
  readonly clients: readonly { clientId: string; clientSecret?: string; grants: readonly string[] }[];
}

/** The command, running in a process of its own. */
export interface Command {
  readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** What it wrote so far. */
  readonly output: { out: string; error: string };
  /** Settles with what it says once it serves. */
  readonly described: Promise<Description>;
  /** Settles with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const running = new Set<Command>();

const sources = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

/** Starts the command, from its sources when no other file is named. */
export function startCommand(args: readonly string[], entry: string = sources): Command {
  const child = spawn(process.execPath, ['--conditions=@genesys-chat/source', entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', error: '' };
  const described = new Promise<Description>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output.out += chunk.toString();
      if (output.out.includes('\n')) resolve(JSON.parse(output.out) as Description);
    });
    child.once('close', () => reject(new Error(`The command ended: ${output.error}`)));
  });
  described.catch(() => {});
  child.stderr.on('data', (chunk: Buffer) => (output.error += chunk.toString()));
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  const command = { child, output, described, ended };
  running.add(command);
  void ended.then(() => running.delete(command));
  return command;
}

/** Ends what a failed test left running. */
export async function endCommands(): Promise<void> {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
}
