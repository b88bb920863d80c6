import { observeElementRect, type Virtualizer } from '@tanstack/react-virtual';

type List = Virtualizer<HTMLDivElement, Element>;

/** A row is this high until it is measured, in pixels. */
export const estimatedPx = 64;
/** Heights are sums of fractions, which come out a little over at times, in pixels. */
const tolerancePx = 0.01;

/**
 * Measures a row, in whole pixels: letters between them are blurred, and rounded down they would overlap. While its
 * list is hidden, as behind a panel on a phone, it keeps its height.
 */
export function measureShown(row: Element, entry: ResizeObserverEntry | undefined, list: List): number {
  const exactPx = entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height;
  if (exactPx > 0) return Math.ceil(exactPx - tolerancePx);
  return list.itemSizeCache.get(list.options.getItemKey(list.indexFromElement(row))) ?? estimatedPx;
}

/** Watches the size of a list; while the list is hidden, it keeps its size. */
export function observeShownRect(
  list: List,
  listener: (rect: { readonly width: number; readonly height: number }) => void,
): void | (() => void) {
  return observeElementRect(list, (rect) => {
    if (rect.height > 0) listener(rect);
  });
}
