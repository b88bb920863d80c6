import { type Pages, reaches } from './read-back.ts';

/** Messages of a part to hold at most, give or take a page. Two parts are held: one is told, the next one is read. */
export const enough = 200;

/** Messages that a part is meant to hold, so that by chance it holds rarely too many. */
const aim = 0.9 * enough;

/** A part that holds one millisecond, whether the platform includes its bounds or not. */
const shortestMs = 2;

/** A part of the time to read. */
export interface Part {
  /** Messages from this moment on are wanted. */
  readonly wantedMs: number;
  readonly afterMs: number;
  readonly beforeMs: number;
}

/** The part behind one; `undefined` when that one is open. What lies behind the known end is asked for by itself. */
export function partAfter({ beforeMs }: Part, lengthMs: number, endMs: number): Part | undefined {
  if (beforeMs === Infinity) return undefined;
  const nextMs = beforeMs < endMs ? Math.min(beforeMs + lengthMs, endMs) : Infinity;
  return { wantedMs: beforeMs, afterMs: beforeMs - 1, beforeMs: nextMs };
}

/** Whether a part has more messages than can be held at once, and can be made shorter. */
export function holdsTooMuch({ wantedMs, afterMs, beforeMs }: Part, pages: Pages): boolean {
  const oldest = pages.at(-1) ?? pages[0];
  return !reaches(oldest, wantedMs) && beforeMs - afterMs > shortestMs;
}

/** Length of a part that holds fewer messages than one that held too many: at most half as long. */
export function narrowed({ afterMs, beforeMs }: Part, pages: Pages): number {
  const heldMs = pages[0].newestMs + 1 - (pages.at(-1) ?? pages[0]).oldestMs;
  const lengthMs = Math.min((heldMs * aim) / countOf(pages), (beforeMs - afterMs) / 2);
  return Math.max(shortestMs, Math.floor(lengthMs));
}

/** Length of the parts behind one that could be held. */
export function widened({ afterMs, beforeMs }: Part, pages: Pages): number {
  const factor = Math.min(Math.max(aim / countOf(pages), 0.5), 4);
  return Math.ceil((beforeMs - afterMs) * factor);
}

function countOf(pages: Pages): number {
  return pages.reduce((sum, { messages }) => sum + messages.length, 0);
}
