import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { cleanEnvironment } from './clean-environment.ts';
import { remember } from './running-processes.ts';

/** A process that answers questions. */
export interface Child<TQuestion, TAnswer> {
  /** Asks; one question at a time. */
  ask(question: TQuestion): Promise<TAnswer>;
  /** Ends the process. */
  stop(): Promise<void>;
}

/** Starts a process that answers questions, so that nothing else takes part in its CPU time. */
export function startChild<TQuestion, TAnswer>(
  file: string,
  ...args: readonly string[]
): Child<TQuestion, TAnswer> {
  // So that a program can look at what is in use without garbage.
  const execArgv = ['--expose-gc'];
  const child = remember(fork(file, args, { env: cleanEnvironment, serialization: 'advanced', execArgv }));
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`${basename(file)} ended with ${code} before it answered.`)),
    );
  });
  ended.catch(() => undefined);
  return {
    ask: async (question) => {
      child.send(question as object);
      const [answer] = await Promise.race([once(child, 'message') as Promise<[TAnswer]>, ended]);
      return answer;
    },
    stop: async () => {
      if (!child.connected) return;
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
