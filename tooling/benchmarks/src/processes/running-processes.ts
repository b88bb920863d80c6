import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Remembers a process until it ends. Returns it. */
export function remember<TProcess extends ChildProcess>(child: TProcess): TProcess {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends every process that a benchmark has left running. */
export function endProcesses(): void {
  for (const child of running) child.kill('SIGKILL');
}
