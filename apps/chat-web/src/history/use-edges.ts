import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { Row } from './rows.ts';

/** Further messages are asked for when this few rows are left before the edge. */
const rowsAhead = 60;
/** So close to the end counts as being there, in pixels. */
export const endPx = 48;

/** Who hears that an edge of a list is near. */
export interface EdgeListeners {
  readonly hasNewer: boolean;
  readonly onNearTop: () => void;
  readonly onNearEnd: () => void;
  readonly onAtEnd?: (() => void) | undefined;
}

/**
 * Watches the edges of a list.
 *
 * @param rows - All rows.
 * @param virtualizer - Knows which of them are in sight.
 * @param isThere - Whether the list stands where it was last sent.
 * @param listeners - Who hears of it.
 * @returns Whether the newest message is in sight.
 */
export function useEdges(
  rows: readonly Row[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  isThere: () => boolean,
  { hasNewer, onNearTop, onNearEnd, onAtEnd }: EdgeListeners,
): boolean {
  const items = virtualizer.getVirtualItems();
  const firstIndex = items[0]?.index ?? 0;
  const lastIndex = items.at(-1)?.index ?? 0;
  const isAtEnd = !hasNewer && distanceFromEnd(virtualizer) <= endPx;

  useEffect(() => {
    if (isThere() && items.length > 0 && firstIndex < rowsAhead) onNearTop();
  }, [isThere, firstIndex, items.length, rows, onNearTop]);

  useEffect(() => {
    if (isThere() && hasNewer && lastIndex >= rows.length - rowsAhead) onNearEnd();
  }, [isThere, hasNewer, lastIndex, rows, onNearEnd]);

  useEffect(() => {
    if (isAtEnd && rows.length > 0) onAtEnd?.();
  }, [isAtEnd, rows, onAtEnd]);

  return isAtEnd;
}

/** From what the virtualizer knows: asking the element in the middle of rendering would lay the page out once more. */
function distanceFromEnd(virtualizer: Virtualizer<HTMLDivElement, Element>): number {
  const { scrollOffset, scrollRect } = virtualizer;
  return virtualizer.getTotalSize() - (scrollOffset ?? 0) - (scrollRect?.height ?? 0);
}
