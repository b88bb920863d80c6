import { useEffect, useState } from 'react';
import type { Row } from './rows.ts';

/**
 * Counts messages that have come in below since somebody scrolled away from the end.
 *
 * @param rows - All rows.
 * @param isAtEnd - Whether the end is in sight.
 * @param seenBefore - The last row when the list was left elsewhere.
 * @returns How many.
 */
export function useNewBelow(rows: readonly Row[], isAtEnd: boolean, seenBefore: string | undefined): number {
  const lastKey = rows.at(-1)?.key;
  const [seenKey, setSeenKey] = useState(seenBefore ?? lastKey);
  useEffect(() => {
    if (isAtEnd) setSeenKey(lastKey);
  }, [isAtEnd, lastKey]);
  if (isAtEnd || lastKey === seenKey) return 0;
  const seenAt = rows.findLastIndex(({ key }) => key === seenKey);
  return seenAt < 0 ? 0 : rows.slice(seenAt + 1).filter(({ type }) => type === 'message').length;
}
