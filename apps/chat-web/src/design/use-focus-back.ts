import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Gives the focus back when something that took it goes: to where it was before, or, where that is gone as well, to the
 * line of the list in which that was, or to the line that follows or comes before.
 *
 * @param taker - What takes the focus, by itself or by something in it.
 * @param otherwise - Finds another place where the lines are gone, too.
 */
export function useFocusBack(taker: RefObject<HTMLElement | null>, otherwise?: () => void): void {
  const [places] = useState(() => placesOfFocus());
  useLayoutEffect(() => {
    const element = taker.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      // What the taker stood in front of shows only when it is gone.
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        const place = places.find((candidate) => candidate.isConnected && candidate.checkVisibility());
        if (place) place.focus({ preventScroll: true });
        else otherwise?.();
      });
    };
  }, [taker, places, otherwise]);
}

/** Where the focus is, the line of a list around it, and the lines that take its place when it is gone. */
function placesOfFocus(): readonly HTMLElement[] {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return [];
  const line = activeElement.closest<HTMLElement>('[role=listitem]');
  if (!line) return [activeElement];
  const lines = [
    ...(line.parentElement?.querySelectorAll<HTMLElement>(':scope > [role=listitem][tabindex]') ?? []),
  ];
  const at = lines.indexOf(line);
  return [activeElement, ...lines.slice(at), ...lines.slice(0, at).toReversed()];
}
