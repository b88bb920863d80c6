import type { LimitInfo } from '../client-hooks.ts';
import type { Clock } from '../clock.ts';
import { longestTimerMs, type Scope } from '../scope/scope.ts';
import type { RateLimitState } from '../rate-limit-state.ts';
import { GuardedStore } from './guarded-store.ts';
import { LearnedLimit } from './learned-limit.ts';
import { MemoryRateLimitStore } from './memory-rate-limit-store.ts';
import type { RateLimit, RateLimitStore } from './rate-limit-store.ts';
import { type Priority, WaitingLine } from './waiting-line.ts';

/** Who asks to send. */
export interface Applicant {
  readonly priority: Priority;
  /** Whether time in line does not count, unless the platform asked for it. */
  readonly patient: boolean;
  /** Ends when the applicant does not want to wait any longer; says how much time it has left. */
  readonly scope: Scope;
  /** Makes the error for an applicant that would have to wait longer than it can. */
  readonly tooLong: (waitMs: number) => Error;
}

interface Waiter extends Applicant {
  readonly release: () => void;
  readonly refuse: (error: Error) => void;
}

/** Whom a limiter tells what. */
export interface LimiterEvents {
  readonly onStoreFailure: (error: unknown) => void;
  readonly onLimit: (limit: LimitInfo) => void;
}

/** Lets requests leave no faster than the platform allows. One for each client. */
export class Limiter {
  readonly #clock: Clock;
  readonly #store: RateLimitStore;
  /** The store, where it answers at once; then a request that may leave does not even wait a turn. */
  readonly #quick: MemoryRateLimitStore | undefined;
  readonly #limit: LearnedLimit;
  readonly #line = new WaitingLine<Waiter>();
  readonly #onLimit: (limit: LimitInfo) => void;
  #serving = false;
  #pausedUntilMs = Number.NEGATIVE_INFINITY;
  #wake: () => void = () => undefined;

  constructor(
    clock: Clock,
    limit: RateLimit,
    shared: RateLimitStore | undefined,
    { onStoreFailure, onLimit }: LimiterEvents,
  ) {
    this.#clock = clock;
    this.#quick = shared === undefined ? new MemoryRateLimitStore(clock) : undefined;
    this.#store = this.#quick ?? new GuardedStore(clock, shared as RateLimitStore, onStoreFailure);
    this.#limit = new LearnedLimit(clock, limit);
    this.#onLimit = onLimit;
  }

  /** Waits for the applicant's turn; nothing to wait for when it may send at once. */
  enter(applicant: Applicant): Promise<void> | undefined {
    if (!this.#serving && this.#quick?.take(this.#limitFor(applicant.priority)) === 0) return undefined;
    return this.#queue(applicant);
  }

  /** Stops everybody for as long as the platform says, and goes more slowly afterwards. */
  refused(forMs: number): void {
    this.#limit.shrink();
    if (forMs > 0) this.#pause('refused', forMs);
  }

  /** Stops everybody before the platform has to refuse, where it announces that. */
  announced(forMs: number): void {
    this.#pause('announced', forMs);
  }

  /** Calls that wait. */
  get waiting(): number {
    return this.#line.size;
  }

  get state(): RateLimitState {
    const { requests, windowMs } = this.#limit.current;
    return {
      requestsPerMinute: (requests * 60_000) / windowMs,
      used: this.#quick?.countSince(windowMs),
      pausedForMs: this.#pausedForMs,
      waiting: this.waiting,
    };
  }

  get #pausedForMs(): number {
    return Math.max(0, this.#pausedUntilMs - this.#clock.monotonicNow());
  }

  /** The limit that holds for calls of a priority: the last tenth is kept free for interactive ones. */
  #limitFor(priority: Priority): RateLimit {
    const limit = this.#limit.current;
    const { requests, windowMs } = limit;
    return priority === 'interactive' ? limit : { requests: requests - Math.floor(requests / 10), windowMs };
  }

  #pause(reason: LimitInfo['reason'], forMs: number): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, this.#clock.monotonicNow() + forMs);
    this.#onLimit({ reason, waitMs: forMs, waiting: this.waiting });
    void this.#store.pause(forMs, this.#limit.current);
    for (const waiter of this.#line.all()) this.#holdBack(waiter);
  }

  #queue(applicant: Applicant): Promise<void> {
    return new Promise((resolve, reject) => {
      const { scope } = applicant;
      const leave = (): void => {
        this.#line.remove(waiter);
        unfollow();
        if (applicant.patient) scope.goOn();
        if (this.#line.size === 0) this.#wake();
      };
      const waiter: Waiter = {
        ...applicant,
        release: () => {
          leave();
          resolve();
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      const { foremost } = this.#line;
      this.#line.add(waiter);
      const unfollow = scope.onEnd(() => waiter.refuse(scope.reason as Error));
      this.#holdBack(waiter);
      if (!this.#serving) void this.#serve();
      else if (foremost !== this.#line.foremost) this.#wake();
    });
  }

  /** Counts what the platform asks for, and nothing else, as time of those who are patient. */
  #holdBack(waiter: Waiter): void {
    const pausedForMs = this.#pausedForMs;
    if (waiter.patient) waiter.scope.standStill(pausedForMs);
    if (pausedForMs > 0) refuseIfHopeless(waiter, pausedForMs);
  }

  /** Lets those who wait go, one after the other, until nobody waits any more. */
  async #serve(): Promise<void> {
    this.#serving = true;
    let scarce = false;
    while (this.#line.size > 0) {
      const { foremost } = this.#line;
      const waitMs = await this.#store.take(this.#limitFor(foremost));
      if (waitMs === 0) this.#line.next(scarce)?.release();
      else if (foremost === this.#line.foremost) {
        for (const waiter of this.#line.all()) if (!waiter.patient) refuseIfHopeless(waiter, waitMs);
        if (this.waiting === 0) break;
        scarce = foremost === 'interactive';
        this.#onLimit({ reason: 'queue', waitMs, waiting: this.waiting });
        await this.#sleep(waitMs);
      }
    }
    this.#serving = false;
  }

  #sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#clock.startTimer(Math.min(delayMs, longestTimerMs), resolve);
      this.#wake = () => {
        stop();
        resolve();
      };
    });
  }
}

/** A call that has less time left than it would have to wait is told so at once. */
function refuseIfHopeless({ scope, tooLong, refuse }: Waiter, waitMs: number): void {
  if (scope.remainingMs() <= waitMs) refuse(tooLong(waitMs));
}
