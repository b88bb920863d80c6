import type { ChatMessageResponse } from '@genesys-chat/models';
import { ConfigurationError } from '@genesys-chat/transport';
import { momentOf } from './internal/history/moment.ts';
import { formatPosition, isMoment } from './internal/stream/position.ts';

/**
 * Makes a resume token of a message or a moment, for a stream that begins in the history and goes on live.
 *
 * @param point - The message after which the stream begins, or the moment.
 * @returns The token, for `after`.
 * @throws {@link @genesys-chat/transport!ConfigurationError | ConfigurationError} When `point` is no valid date, or no
 * message with an id and a date.
 *
 * @example
 * ```ts
 * for await (const event of live.room(roomJid, { after: resumeAfter(lastMessageShown) })) show(event);
 * ```
 */
export function resumeAfter(point: ChatMessageResponse | Date): string {
  if (point instanceof Date) {
    const seenMs = point.getTime();
    const cursorMs = seenMs + 1;
    if (!isMoment(seenMs) || !isMoment(cursorMs)) {
      throw new ConfigurationError('point', "must be a valid date, such as new Date('2026-01-31T09:30:00Z')");
    }
    return formatPosition({ cursorMs, cursorIds: [], seenMs });
  }
  const cursorMs = momentOf(point);
  if (!isMoment(cursorMs) || typeof point.id !== 'string' || !point.id.isWellFormed()) {
    throw new ConfigurationError('point', 'must be a Date, or a message with its id and dateCreated');
  }
  const changedMs = Date.parse(point.dateModified ?? '');
  return formatPosition({
    cursorMs,
    cursorIds: [point.id],
    seenMs: isMoment(changedMs) ? Math.max(cursorMs, changedMs) : cursorMs,
  });
}
