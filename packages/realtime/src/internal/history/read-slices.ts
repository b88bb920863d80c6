import type { ChatMessageResponse } from '@genesys-chat/models';
import { enough, holdsTooMuch, narrowed, type Part, partAfter, widened } from './history-part.ts';
import type { PageReader } from './page-reader.ts';
import { type Pages, readBack } from './read-back.ts';

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

/**
 * Reads a history forwards, from a moment to its end, in slices that follow each other. While one part is told, the
 * next one is on its way.
 *
 * The platform gives the newest messages of the time that it is asked for, so each part is read backwards. When it
 * holds more than can be kept at once, a shorter one is asked for; how dense the messages lie tells how long the ones
 * behind it may be.
 *
 * @yields The slices, the oldest first.
 */
export async function* readSlices(
  reader: PageReader,
  { fromMs, anchorMs }: HistoryRange,
): AsyncGenerator<Slice, void, undefined> {
  let part: Part = { wantedMs: fromMs, afterMs: Math.min(anchorMs, fromMs) - 1, beforeMs: Infinity };
  let coming = readPart(reader, part);
  let lengthMs = Infinity;
  /** Where the last part begins, as far as is known. */
  let endMs = Infinity;
  for (;;) {
    const next = partAfter(part, lengthMs, endMs);
    const ahead = next && readPart(reader, next);
    const pages = await coming;
    const newest = pages[0];
    if (holdsTooMuch(part, pages)) {
      // Without the oldest message a page has room for all that is there, so that it need not be read in parts.
      if (part.beforeMs === Infinity) endMs = newest.oldestMs + 1;
      lengthMs = narrowed(part, pages);
      part = { ...part, beforeMs: part.afterMs + lengthMs };
      coming = readPart(reader, part);
      continue;
    }
    yield* toSlices(part, pages);
    if (next && ahead) {
      lengthMs = widened(part, pages);
      [part, coming] = [next, ahead];
    } else if (newest.isFull && newest.newestMs >= part.wantedMs) {
      // Should the platform give the oldest messages of the time after all, newer ones are still to come.
      part = { ...part, wantedMs: newest.newestMs + 1, afterMs: newest.newestMs - 1 };
      coming = readPart(reader, part);
    } else return;
  }
}

function readPart(reader: PageReader, part: Part): Promise<Pages> {
  const pages = readBack(reader, { ...part, enough });
  // Nobody waits for it when the one before it fails, or holds too much.
  pages.catch(() => undefined);
  return pages;
}

function* toSlices({ afterMs, beforeMs }: Part, pages: Pages): Generator<Slice, void, undefined> {
  const oldestFirst = pages.toReversed();
  const [oldest = pages[0]] = oldestFirst;
  let lowMs = oldest.isFull ? Math.max(afterMs, oldest.oldestMs) : afterMs;
  for (const [index, { messages }] of oldestFirst.entries()) {
    const highMs = oldestFirst[index + 1]?.oldestMs ?? beforeMs;
    yield { messages, afterMs: lowMs, beforeMs: highMs };
    lowMs = highMs;
  }
}
