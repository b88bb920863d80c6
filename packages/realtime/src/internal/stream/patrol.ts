import type { Clock } from '@genesys-chat/transport';
import type { ConversationSignals } from './conversation-signals.ts';

/** One conversation is looked at in this time, in milliseconds. */
export const patrolStepMs = 15_000;

/** A conversation is looked at no sooner than this after the last time, in milliseconds. */
const restMs = 60_000;

/**
 * Has the conversations that are followed looked at in turn, because a notification may be lost without a trace, and
 * nothing at all announces a change in a one-to-one.
 */
export class Patrol {
  readonly #clock: Clock;
  readonly #lookedAtMs = new Map<ConversationSignals, number>();
  #stopTimer: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Takes a conversation in. Returns what takes it out again. */
  add(signals: ConversationSignals): () => void {
    this.#lookedAtMs.set(signals, this.#clock.monotonicNow());
    this.#stopTimer ??= this.#clock.startTimer(patrolStepMs, () => this.#step());
    return () => {
      this.#lookedAtMs.delete(signals);
      if (this.#lookedAtMs.size > 0) return;
      this.#stopTimer?.();
      this.#stopTimer = undefined;
    };
  }

  /** The conversation that was looked at longest ago comes first in the map. */
  #step(): void {
    this.#stopTimer = this.#clock.startTimer(patrolStepMs, () => this.#step());
    const nowMs = this.#clock.monotonicNow();
    const [first] = this.#lookedAtMs;
    if (!first || nowMs - first[1] < restMs) return;
    const [signals] = first;
    this.#lookedAtMs.delete(signals);
    this.#lookedAtMs.set(signals, nowMs);
    signals.lookAround();
  }
}
