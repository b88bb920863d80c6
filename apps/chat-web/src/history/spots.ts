import type { Virtualizer } from '@tanstack/react-virtual';
import type { Spot } from './kept-places.ts';
import { isMarkKey } from './rows.ts';

type List = Virtualizer<HTMLDivElement, Element>;

/** The index of a row; -1 for one that is not there. */
export function indexOf({ options }: List, key: string): number {
  let index = options.count - 1;
  while (index >= 0 && options.getItemKey(index) !== key) index -= 1;
  return index;
}

/** Where a row begins, in pixels from the top of the list; `undefined` for one that is not there. */
export function startOf(list: List, key: string): number | undefined {
  return list.measurementsCache[indexOf(list, key)]?.start;
}

/** The first row at the upper edge of what is in sight that will not go elsewhere by itself. */
export function spotOf(list: List): Spot | undefined {
  const offsetPx = list.scrollOffset ?? 0;
  let item = list.getVirtualItemForOffset(offsetPx);
  while (item && isMarkKey(String(item.key))) item = list.measurementsCache[item.index + 1];
  return item && { key: String(item.key), belowTopPx: item.start - offsetPx };
}

/**
 * How far what is in sight ends above the end of the list, in pixels. From what the virtualizer knows: asking the
 * element in the middle of rendering would lay the page out once more.
 */
export function distanceFromEnd(list: List): number {
  const { scrollOffset, scrollRect } = list;
  return list.getTotalSize() - (scrollOffset ?? 0) - (scrollRect?.height ?? 0);
}
