import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A worker that runs, without anything of Node, and reaches this machine only. */
export interface RunningWorker {
  readonly url: string;
  /** Settles once the process has ended. */
  stop(): Promise<void>;
}

const config = `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      globalOutbound = "loopback"
    )),
    (name = "loopback", network = (allow = ["local"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")]
);
`;

/** Runs a module as a worker in workerd. */
export async function startWorker(code: string, folder: string): Promise<RunningWorker> {
  writeFileSync(join(folder, 'worker.js'), code);
  writeFileSync(join(folder, 'worker.capnp'), config);
  const command = join(import.meta.dirname, '../node_modules/.bin/workerd');
  const child = spawn(command, ['serve', 'worker.capnp', '--control-fd=1'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const { event, port } = JSON.parse(line) as { event: string; port: number };
    if (event === 'listen') return { url: `http://127.0.0.1:${port}/`, stop };
  }
  throw new Error('workerd ended before it listened; what it printed says why.');
}
