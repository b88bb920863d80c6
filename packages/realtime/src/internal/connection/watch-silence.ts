import type { Clock } from '@genesys-chat/transport';

/** How often a silence is measured, in milliseconds. */
const tickMs = 5000;

/** After this silence the other side is asked whether it is there, in milliseconds. The platform is heard every 30 s. */
const askAfterMs = 25_000;

/** After this silence the socket is given up, in milliseconds. */
const giveUpAfterMs = 35_000;

/** What to do about a silence. */
export interface SilenceHandlers {
  /** Asks the other side for a sign of life. */
  readonly ask: () => void;
  /** Gives up. */
  readonly giveUp: () => void;
}

/** Measures how long nothing was heard. */
export interface SilenceWatch {
  /** Notes that something was heard. */
  heard(): void;
  /** Ends the watch. */
  stop(): void;
}

/**
 * Watches for a silence on two clocks: the one that only goes forward stands still while a machine sleeps, the time
 * of day does not, but may be set. A silence by either of them counts; at worst a connection is renewed needlessly.
 */
export function watchSilence(clock: Clock, { ask, giveUp }: SilenceHandlers): SilenceWatch {
  let heardAt = [clock.monotonicNow(), clock.now()] as const;
  let hasAsked = false;
  let stopTimer = clock.startTimer(tickMs, tick);

  function tick(): void {
    const silenceMs = Math.max(clock.monotonicNow() - heardAt[0], clock.now() - heardAt[1]);
    if (silenceMs >= giveUpAfterMs) {
      giveUp();
      return;
    }
    if (silenceMs >= askAfterMs && !hasAsked) {
      hasAsked = true;
      ask();
    }
    stopTimer = clock.startTimer(tickMs, tick);
  }

  return {
    heard: () => {
      heardAt = [clock.monotonicNow(), clock.now()];
      hasAsked = false;
    },
    stop: () => stopTimer(),
  };
}
