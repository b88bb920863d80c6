import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether somebody is busy with a message: points at it, or has the focus on its line of the list or on something in it.
 * A finger points for a moment only, but its tap gives the line the focus.
 *
 * @param row - The message, within its line.
 * @returns Whether to show what can be done.
 */
export function useIsActive(row: RefObject<HTMLElement | null>): boolean {
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  useEffect(() => {
    const line = row.current?.closest<HTMLElement>('[role=listitem]');
    if (!line) return undefined;
    const stopping = new AbortController();
    const { signal } = stopping;
    line.addEventListener('pointerenter', ({ pointerType }) => setIsPointedAt(pointerType !== 'touch'), {
      signal,
    });
    line.addEventListener('pointerleave', () => setIsPointedAt(false), { signal });
    line.addEventListener('focusin', () => setHasFocus(true), { signal });
    line.addEventListener('focusout', ({ relatedTarget }) => setHasFocus(isIn(line, relatedTarget)), {
      signal,
    });
    return () => stopping.abort();
  }, [row]);
  return isPointedAt || hasFocus;
}

function isIn(line: HTMLElement, target: EventTarget | null): boolean {
  return target instanceof Node && line.contains(target);
}
