import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Gives the focus back when something that took it goes: to where it was before, or, where that is gone as well, to the
 * line of the list.
 */
export function useFocusBack(taker: RefObject<HTMLElement | null>): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(() => {
    const element = taker.current;
    const line = element?.closest<HTMLElement>('[role=listitem]');
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const target = before instanceof HTMLElement && before.isConnected ? before : line;
      target?.focus({ preventScroll: true });
    };
  }, [taker, before]);
}
