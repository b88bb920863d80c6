import type { BadgeCountEvent } from '../../events/badge-event.ts';
import { LinkSignals } from './link-signals.ts';
import { readBadge } from './read-badge.ts';

/** Collects unread counts: of each chat the newest, so that there is at most one for each. */
export class BadgeSignals extends LinkSignals {
  readonly #badges = new Map<string, BadgeCountEvent>();

  /** Whether there is a count that was not told. */
  get hasBadges(): boolean {
    return this.#badges.size > 0;
  }

  /** {@inheritDoc LinkSignals.onEvent} */
  override onEvent(eventBody: unknown): void {
    const badge = readBadge(eventBody);
    if (badge) this.#badges.set(badge.jid, badge);
    this.alarm.ring();
  }

  /**
   * Takes the counts, each just before it is told.
   *
   * @yields What is found.
   */
  *takeBadges(): Generator<BadgeCountEvent, void, undefined> {
    for (const [jid, badge] of this.#badges) {
      this.#badges.delete(jid);
      yield badge;
    }
  }
}
