import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Gives the focus back when something that took it goes: to where it was before, or, where that is gone as well, to the
 * line of the list in which that was.
 *
 * @param taker - What takes the focus, by itself or by something in it.
 * @param otherwise - Finds another place where the line is gone, too.
 */
export function useFocusBack(taker: RefObject<HTMLElement | null>, otherwise?: () => void): void {
  const [places] = useState(() => placesOfFocus());
  useLayoutEffect(() => {
    const element = taker.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // What the taker stood in front of shows only when it is gone.
      queueMicrotask(() => {
        const place = places.find((candidate) => candidate.isConnected && candidate.checkVisibility());
        if (place) place.focus({ preventScroll: true });
        else otherwise?.();
      });
    };
  }, [taker, places, otherwise]);
}

/** Where the focus is, and the line of a list around it. */
function placesOfFocus(): readonly HTMLElement[] {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return [];
  const line = activeElement.closest<HTMLElement>('[role=listitem]');
  return line ? [activeElement, line] : [activeElement];
}
