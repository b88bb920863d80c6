import type { ChatMessageResponse } from '@genesys-chat/models';
import { momentOf } from './internal/history/moment.ts';
import { formatPosition } from './internal/stream/position.ts';

/**
 * Makes a resume token of a message or a moment, for a stream that begins in the history and goes on live.
 *
 * @param point - The message after which the stream begins, or the moment.
 * @returns The token, for `after`.
 *
 * @example
 * ```ts
 * for await (const event of live.room(roomJid, { after: resumeAfter(lastMessageShown) })) show(event);
 * ```
 */
export function resumeAfter(point: ChatMessageResponse | Date): string {
  if (point instanceof Date) {
    return formatPosition({ cursorMs: point.getTime() + 1, cursorIds: [], seenMs: point.getTime() });
  }
  const cursorMs = momentOf(point);
  const changedMs = Date.parse(point.dateModified ?? point.dateCreated);
  return formatPosition({ cursorMs, cursorIds: [point.id], seenMs: Math.max(cursorMs, changedMs) });
}
