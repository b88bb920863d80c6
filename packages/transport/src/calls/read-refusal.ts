import type { Clock } from '../clock.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { BodyLimit, Reply } from '../wire/exchange.ts';
import { Scope } from '../scope/scope.ts';

/** Longest time to wait for the body of a refusal, in milliseconds; its status says the most. */
const patienceMs = 2000;

/** Reads the body of an answer that is no success. One that hangs, breaks off or is too large counts as empty. */
export async function readRefusal(
  reply: Reply,
  limit: BodyLimit,
  clock: Clock,
  { attempt, call }: { readonly attempt: Scope; readonly call: Scope },
): Promise<string> {
  const scope = new Scope(clock, [attempt], patienceMs, () => new TimeoutError(patienceMs, {}));
  try {
    return await reply.read(limit, scope);
  } catch {
    call.throwIfEnded();
    return '';
  } finally {
    scope.close();
  }
}
