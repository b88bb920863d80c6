import type { ChatMessageResponse } from '@genesys-chat/models';
import type { PageReader } from './page-reader.ts';
import { reaches, readBack } from './read-back.ts';

/** A stretch of history without a hole: all there is strictly between its two moments. */
export interface Slice {
  readonly afterMs: number;
  readonly beforeMs: number;
  /** The oldest first. There may be messages of exactly the two moments among them. */
  readonly messages: readonly ChatMessageResponse[];
}

/** Which part of a history to read. */
export interface HistoryRange {
  /** Messages from this moment on are wanted, milliseconds since 1970. */
  readonly fromMs: number;
  /**
   * Moment to ask from, at or before `fromMs`: best that of a known message, because a page with a message of
   * before `fromMs` is known to reach back far enough.
   */
  readonly anchorMs: number;
}

/** Messages to hold at most before they are told, give or take a page. */
const enough = 400;

/** Part of the time that was held which is asked for next, so that it can be held at once. */
const narrowBy = 0.8;

/** A span that holds one millisecond, whether the platform includes its bounds or not. */
const shortestSpanMs = 2;

/**
 * Reads a history forwards, from a moment to its end, in slices that follow each other.
 *
 * The platform gives the newest messages of the time that it is asked for, so each time is read backwards. When it
 * holds more than can be kept at once, a shorter time is asked for.
 *
 * @yields The slices, the oldest first.
 */
export async function* readSlices(
  reader: PageReader,
  { fromMs, anchorMs }: HistoryRange,
): AsyncGenerator<Slice, void, undefined> {
  let wantedMs = fromMs;
  let afterMs = Math.min(anchorMs, fromMs) - 1;
  let beforeMs = Infinity;
  let endMs = Infinity;
  for (;;) {
    const pages = await readBack(reader, { wantedMs, afterMs, beforeMs, enough });
    const newest = pages[0];
    const oldest = pages.at(-1) ?? newest;
    if (!reaches(oldest, wantedMs) && beforeMs - afterMs > shortestSpanMs) {
      if (beforeMs === Infinity) endMs = newest.oldestMs;
      const heldMs = newest.newestMs + 1 - oldest.oldestMs;
      const spanMs = Math.floor(Math.min(heldMs * narrowBy, (beforeMs - afterMs) / 2));
      beforeMs = afterMs + Math.max(shortestSpanMs, spanMs);
      continue;
    }
    let lowMs = oldest.isFull ? Math.max(afterMs, oldest.oldestMs) : afterMs;
    for (const [index, page] of [...pages.entries()].toReversed()) {
      const highMs = index === 0 ? beforeMs : (pages[index - 1]?.oldestMs ?? beforeMs);
      yield { messages: page.messages, afterMs: lowMs, beforeMs: highMs };
      lowMs = highMs;
    }
    if (beforeMs !== Infinity) {
      const nextMs = beforeMs + 2 * (beforeMs - afterMs);
      [wantedMs, afterMs, beforeMs] = [beforeMs, beforeMs - 1, nextMs < endMs ? nextMs : Infinity];
    } else if (newest.isFull && newest.newestMs >= wantedMs) {
      // Should the platform give the oldest messages of the time after all, newer ones are still to come.
      [wantedMs, afterMs] = [newest.newestMs + 1, newest.newestMs - 1];
    } else return;
  }
}
