import type { Clock } from '../clock.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { readBody } from './read-body.ts';
import { openScope, type Scope } from './scope.ts';

/** Longest time to wait for the body of a refusal, in milliseconds; its status says the most. */
const patienceMs = 2000;

/** Reads the body of an answer that is no success. One that hangs, breaks off or is too large counts as empty. */
export function readRefusal(clock: Clock, call: Scope): typeof readBody {
  return async (response, limitBytes, signal, context) => {
    const scope = openScope(clock, [signal], patienceMs, () => new TimeoutError(patienceMs, context));
    try {
      return await readBody(response, limitBytes, scope.signal, context);
    } catch {
      call.signal.throwIfAborted();
      return '';
    } finally {
      scope.close();
    }
  };
}
