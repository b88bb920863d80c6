import type { Scope } from './scope.ts';

/** Waits for a promise, but no longer than until the scope ends; then rejects with the reason of that. */
export function within<TValue>(promise: Promise<TValue>, scope: Scope): Promise<TValue> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(scope.reason);
    if (scope.ended) stop();
    const unfollow = scope.onEnd(stop);
    const settle =
      <TOutcome>(act: (outcome: TOutcome) => void) =>
      (outcome: TOutcome): void => {
        unfollow();
        act(outcome);
      };
    promise.then(settle(resolve), settle(reject));
  });
}
