import { type RefObject, useEffect, useState } from 'react';

/**
 * Watches whether a list is laid out, which it is not behind a panel on a phone.
 *
 * @param scroller - The list.
 * @param onResize - Hears that its size has changed, and whether it is hidden now.
 * @returns Whether it is.
 */
export function useShown(
  scroller: RefObject<HTMLDivElement | null>,
  onResize: (isHidden: boolean) => void,
): boolean {
  const [isShown, setIsShown] = useState(true);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const isHidden = element.clientHeight === 0;
      setIsShown(!isHidden);
      onResize(isHidden);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, onResize]);
  return isShown;
}
