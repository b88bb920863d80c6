import { momentOf } from './moment.ts';
import { type Page, type PageReader, toPage } from './page-reader.ts';

/** Pages that follow each other, the newest first. */
export type Pages = readonly [Page, ...Page[]];

/** A time to read. */
export interface ReadBackRange {
  /** Messages from this moment on are wanted. */
  readonly wantedMs: number;
  readonly afterMs: number;
  readonly beforeMs: number;
  /** Messages after which it is enough, give or take a page. */
  readonly enough: number;
  /** Pages after which it is enough as well. */
  readonly pageLimit?: number;
}

/** Reads a time backwards, page by page, until the wanted moment is reached or it is enough. The newest comes first. */
export async function readBack(
  reader: PageReader,
  { wantedMs, afterMs, beforeMs, enough, pageLimit = Infinity }: ReadBackRange,
): Promise<Pages> {
  let page = await reader.between(afterMs, beforeMs);
  const pages: [Page, ...Page[]] = [page];
  let held = page.messages.length;
  while (!reaches(page, wantedMs) && held < enough && pages.length < pageLimit) {
    page = await readOlder(reader, afterMs, page);
    pages.push(page);
    held += page.messages.length;
  }
  return pages;
}

/** Whether nothing is missing between a page and an earlier moment. */
export function reaches({ isFull, oldestMs }: Page, wantedMs: number): boolean {
  return !isFull || oldestMs < wantedMs;
}

/**
 * Reads what a full page had no room for: the messages before its oldest. Bounds that the platform includes and
 * bounds that it leaves out differ in what they give for one moment, so up to three bounds are tried.
 */
async function readOlder(reader: PageReader, afterMs: number, page: Page): Promise<Page> {
  const held = new Set(page.messages.map(({ id }) => id));
  for (const beforeMs of [page.oldestMs + 1, page.oldestMs, page.oldestMs - 1]) {
    const { messages, isFull } = await reader.between(afterMs, beforeMs);
    const older = messages.filter((one) => !held.has(one.id) && momentOf(one) <= page.oldestMs);
    if (older.length > 0 || !isFull) return toPage(older, isFull);
  }
  return toPage([], false);
}
