import type { Clock } from '@genesys-chat/transport';

/** Lets a loop sleep until something happens. */
export class Alarm {
  readonly #clock: Clock;
  readonly #timers = new Set<() => void>();
  #hasRung = false;
  #wake: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Wakes the loop; when it is busy, it will not fall asleep next time. */
  ring(): void {
    this.#hasRung = true;
    this.#wake?.();
  }

  /** Wakes the loop later. */
  ringIn(delayMs: number, before?: () => void): void {
    const stop = this.#clock.startTimer(delayMs, () => {
      this.#timers.delete(stop);
      before?.();
      this.ring();
    });
    this.#timers.add(stop);
  }

  /** Sleeps until the next ring, or not at all when there was one since the last sleep. */
  async sleep(): Promise<void> {
    if (!this.#hasRung) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#hasRung = false;
  }

  /** Stops what was to ring later. */
  stop(): void {
    for (const stop of this.#timers) stop();
    this.#timers.clear();
  }
}
