/** Distance to the anchor and to the edges of the window, in pixels. */
const gapPx = 6;
const marginPx = 8;

/**
 * Puts an element below its anchor, or above where there is no room, inside the window in any case.
 *
 * @param side - Where both begin, or end, on one line.
 */
export function placeBeside(element: HTMLElement, anchor: HTMLElement, side: 'start' | 'end'): void {
  const to = anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const below = to.bottom + gapPx;
  const fitsBelow = below + height + marginPx <= innerHeight;
  const top = fitsBelow ? below : Math.max(marginPx, to.top - gapPx - height);
  const rightmost = innerWidth - width - marginPx;
  const isAtLeft = (document.documentElement.dir === 'rtl') === (side === 'end');
  const wanted = isAtLeft ? to.left : to.right - width;
  element.style.top = `${top}px`;
  element.style.left = `${Math.max(marginPx, Math.min(wanted, rightmost))}px`;
}
