import type { BadgeEvent } from '../../events/badge-event.ts';
import type { BadgeTopic } from '../connection/badge-topic.ts';
import type { BadgeSignals } from './badge-signals.ts';
import { runStream } from './run-stream.ts';

/** What following unread counts takes. */
export interface FollowBadgesSetup {
  readonly badges: BadgeTopic;
  readonly signals: BadgeSignals;
  readonly random: () => number;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

/** Follows the unread counts of the user. */
export function followBadges({
  badges,
  signals,
  random,
  signal,
}: FollowBadgesSetup): AsyncGenerator<BadgeEvent, void, undefined> {
  let stop: (() => void) | undefined;

  async function* takeStep(): AsyncGenerator<Iterable<BadgeEvent>, void, undefined> {
    if (stop) yield signals.takeBadges();
    else stop = await badges.listen(signals, { signal });
  }

  return runStream<BadgeEvent>({
    signals,
    random,
    signal,
    isReady: () => stop === undefined || signals.hasBadges,
    takeStep,
    isCaughtUp: () => stop !== undefined,
    toEvent: (status) => status,
    stop: () => stop?.(),
  });
}
