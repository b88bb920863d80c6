import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect } from 'react';
import type { Row } from './rows.ts';

/** Further messages are asked for when this few rows are left before the edge. */
const rowsAhead = 72;

/** Who hears that an edge of a list is near. */
export interface EdgeListeners {
  readonly hasNewer: boolean;
  readonly onNearTop: () => void;
  readonly onNearEnd: () => void;
}

/**
 * Watches the edges of a list.
 *
 * @param rows - All rows.
 * @param virtualizer - Knows which of them are in sight.
 * @param isThere - Whether the list stands where it was last sent.
 * @param listeners - Who hears of it.
 */
export function useEdges(
  rows: readonly Row[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  isThere: () => boolean,
  { hasNewer, onNearTop, onNearEnd }: EdgeListeners,
): void {
  // Brings the range up to date.
  virtualizer.getVirtualItems();
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};

  useEffect(() => {
    if (isThere() && rows.length > 0 && startIndex < rowsAhead) onNearTop();
  }, [isThere, startIndex, rows, onNearTop]);

  useEffect(() => {
    if (isThere() && hasNewer && endIndex >= rows.length - rowsAhead) onNearEnd();
  }, [isThere, hasNewer, endIndex, rows, onNearEnd]);
}
