import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What `genesys-chat-fake` prints once it serves, as far as it is used here. */
export interface FakeDescription {
  readonly url: string;
  readonly users: readonly { readonly id: string; readonly name: string; readonly token: string }[];
  readonly rooms: readonly { readonly jid: string; readonly subject: string }[];
}

/** A fake in a process of its own, which can be killed and started again. */
export interface FakeCommand {
  readonly description: FakeDescription;
  /** Ends it the hard way. */
  kill(): Promise<void>;
}

const manifest = fileURLToPath(import.meta.resolve('@genesys-chat/testing-fakes/package.json'));
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> };
const command = join(dirname(manifest), bin['genesys-chat-fake'] ?? '');

/** Starts the built command. */
export async function startFakeCommand(...args: readonly string[]): Promise<FakeCommand> {
  const child: ChildProcess = spawn(process.execPath, [command, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!child.stdout) throw new Error('The command has no output.');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const kill = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return { description: JSON.parse(line) as FakeDescription, kill };
}

/** Finds a port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
