import type { Clock } from '../clock.ts';
import { followSignal } from './follow-signal.ts';

/** Longest delay that timers of every platform can hold, in milliseconds (about 24.8 days). */
export const longestTimerMs = 2_147_483_647;

/** What a scope ends with: another scope, or a signal of the caller's. */
export type Parent = Scope | AbortSignal | undefined;

/**
 * A stretch of work with one end. Does for the inside of a client what an `AbortSignal` does at its edges, at a tenth
 * of the cost; whoever needs a signal gets one.
 */
export class Scope {
  readonly #clock: Clock;
  readonly #timedOut: () => Error;
  #endsAtMs = 0;
  #stillFromMs = Number.POSITIVE_INFINITY;
  #stopTimer: (() => void) | undefined;
  readonly #stops: (() => void)[] = [];
  readonly #callbacks = new Set<() => void>();
  #controller: AbortController | undefined;
  #ended = false;
  #reason: unknown;

  /**
   * Opens a scope. It ends for the reason of a parent's end, or for what `timedOut` makes.
   */
  constructor(clock: Clock, parents: readonly Parent[], timeoutMs: number, timedOut: () => Error) {
    this.#clock = clock;
    this.#timedOut = timedOut;
    for (const parent of parents) if (parent !== undefined) this.#follow(parent);
    this.#run(timeoutMs);
  }

  /** Whether it ended before it was closed. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Why it ended: whatever the caller passed to `abort()`, or an error. */
  get reason(): unknown {
    return this.#reason;
  }

  /** Fires when the scope ends. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#ended) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** Time left, in milliseconds; never below 0. */
  remainingMs(): number {
    return Math.max(0, this.#endsAtMs - Math.min(this.#clock.monotonicNow(), this.#stillFromMs));
  }

  /** Lets so much time pass, and then none until it is told to go on; parents end it all the same. */
  standStill(afterMs: number): void {
    const nowMs = this.#clock.monotonicNow();
    this.#endsAtMs = nowMs + this.remainingMs();
    this.#stillFromMs = nowMs + afterMs;
    this.#stopTimer?.();
  }

  /** Goes on with the time that is left. */
  goOn(): void {
    const leftMs = this.remainingMs();
    this.#stillFromMs = Number.POSITIVE_INFINITY;
    this.#run(leftMs);
  }

  throwIfEnded(): void {
    if (this.#ended) throw this.#reason;
  }

  /** Calls back when the scope ends, unless it is told to stop. */
  onEnd(callback: () => void): () => void {
    this.#callbacks.add(callback);
    return () => void this.#callbacks.delete(callback);
  }

  /** The work is done: timer and listeners go. */
  close(): void {
    this.#stopTimer?.();
    for (const stop of this.#stops) stop();
  }

  #run(forMs: number): void {
    if (this.#ended) return;
    this.#endsAtMs = this.#clock.monotonicNow() + forMs;
    const delayMs = Math.min(forMs, longestTimerMs);
    this.#stopTimer = this.#clock.startTimer(delayMs, () => this.#end(this.#timedOut()));
  }

  #follow(parent: Scope | AbortSignal): void {
    const end = (): void => this.#end(parent.reason);
    if (parent instanceof Scope) {
      if (parent.#ended) end();
      else this.#stops.push(parent.onEnd(end));
    } else if (parent.aborted) end();
    else this.#stops.push(followSignal(parent, end));
  }

  #end(reason: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#reason = reason;
    this.#controller?.abort(reason);
    for (const callback of this.#callbacks) callback();
  }
}
