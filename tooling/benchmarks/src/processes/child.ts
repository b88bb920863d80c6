import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cleanEnvironment } from './clean-environment.ts';

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
  const child = fork(file, args, { env: cleanEnvironment, serialization: 'advanced' });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it answered.`)));
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
