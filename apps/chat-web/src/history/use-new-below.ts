import { useEffect, useState } from 'react';
import type { Row } from './rows.ts';

/** Counts messages that have come in below since somebody scrolled away from the end. */
export function useNewBelow(rows: readonly Row[], isAtEnd: boolean): number {
  const lastKey = rows.at(-1)?.key;
  const [seenKey, setSeenKey] = useState(lastKey);
  useEffect(() => {
    if (isAtEnd) setSeenKey(lastKey);
  }, [isAtEnd, lastKey]);
  if (isAtEnd || lastKey === seenKey) return 0;
  const seenAt = rows.findLastIndex(({ key }) => key === seenKey);
  return seenAt < 0 ? 0 : rows.slice(seenAt + 1).filter(({ type }) => type === 'message').length;
}
