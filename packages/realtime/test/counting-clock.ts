import type { FakeClock } from '@genesys-chat/testing-fakes';
import type { Clock } from '@genesys-chat/transport';

/** The clock of a fake as a client takes it, which knows how many timers run. */
export class CountingClock implements Clock {
  /** Timers that run. */
  running = 0;
  /** A delay for which timers are never due, in milliseconds; stops whatever goes by it. */
  readonly #stoppedMs: number | undefined;
  readonly #clock: FakeClock;
  readonly #startMs: number;

  constructor(clock: FakeClock, stoppedMs?: number) {
    this.#stoppedMs = stoppedMs;
    this.#clock = clock;
    this.#startMs = clock.now();
  }

  now(): number {
    return this.#clock.now();
  }

  monotonicNow(): number {
    return this.#clock.now() - this.#startMs;
  }

  startTimer(delayMs: number, callback: () => void): () => void {
    this.running += 1;
    let isRunning = true;
    const end = (): void => {
      if (isRunning) this.running -= 1;
      isRunning = false;
    };
    const dueInMs = delayMs === this.#stoppedMs ? Infinity : delayMs;
    const cancel = this.#clock.schedule(dueInMs, () => {
      end();
      callback();
    });
    return () => {
      end();
      cancel();
    };
  }
}
