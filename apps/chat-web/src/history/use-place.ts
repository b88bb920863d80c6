import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keptPlaces, type Spot } from './kept-places.ts';
import { distanceFromEnd, indexOf, spotOf, startOf } from './spots.ts';
import { useArrival } from './use-arrival.ts';
import { useShown } from './use-shown.ts';

/** So close to the end counts as being there, in pixels. */
const endPx = 48;
/** The mark of what is new stands this far down the list when it is gone to. */
const markShare = 0.25;

/** What a place depends on. */
export interface PlaceOptions {
  /** Whether the last row is not the newest message of all. */
  readonly hasNewer: boolean;
  readonly lastKey: string | undefined;
  /** Key of the oldest row that is no mark. */
  readonly firstKey: string | undefined;
  /** Under which the place is kept when the list goes. */
  readonly placeKey: string;
}

/** Where the reader of a list stands, and ways to go elsewhere. */
export interface Place {
  /** Whether the newest message is in sight. */
  readonly isAtEnd: boolean;
  readonly isShown: boolean;
  /** Whether the list is shown, and stands where it was last sent. */
  readonly isThere: () => boolean;
  readonly goToEnd: () => void;
  /** Goes to a row, which then stands in the middle. */
  readonly goToRow: (key: string) => void;
  /** Goes to the mark of what is new, unless somebody has left the end. */
  readonly goToMark: (key: string) => void;
}

/**
 * Keeps the place of a reader: at the end for somebody who stands there, whatever grows, shrinks or comes in; elsewhere
 * for as long as the list is hidden, and until it comes back.
 */
export function usePlace(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  { hasNewer, firstKey, lastKey, placeKey }: PlaceOptions,
): Place {
  const [isAtEnd, setIsAtEnd] = useState(() => !keptPlaces.has(placeKey));
  const now = useRef({ isAtEnd, hasNewer, firstKey, lastKey, offsetPx: 0, distancePx: 0 });
  /** Where somebody stands who sees the very first row. */
  const top = useRef<Spot>(undefined);
  /** Where the list is on its way to; rows that are measured meanwhile move it. */
  const aim = useRef<Spot>(undefined);

  const stand = useCallback((atEnd: boolean, distancePx = 0) => {
    now.current.isAtEnd = atEnd;
    now.current.distancePx = distancePx;
    setIsAtEnd(atEnd);
  }, []);
  const hold = useCallback(() => {
    const { isAtEnd: stays, distancePx } = now.current;
    const startPx = aim.current && startOf(virtualizer, aim.current.key);
    if (aim.current && startPx !== undefined) {
      virtualizer.scrollToOffset(startPx - aim.current.belowTopPx);
    } else if (stays && !now.current.hasNewer && distanceFromEnd(virtualizer) > distancePx + 1) {
      now.current.distancePx = 0;
      virtualizer.scrollToEnd();
    }
  }, [virtualizer]);
  const look = useCallback(() => {
    const before = now.current.offsetPx;
    const offsetPx = virtualizer.scrollOffset ?? 0;
    const isFirst = virtualizer.getVirtualItemForOffset(offsetPx)?.index === 0;
    top.current = isFirst ? spotOf(virtualizer) : undefined;
    now.current.offsetPx = offsetPx;
    if (now.current.hasNewer) return;
    const distancePx = distanceFromEnd(virtualizer);
    if (distancePx <= endPx) {
      now.current.distancePx = Math.max(0, distancePx);
      if (!now.current.isAtEnd) stand(true, now.current.distancePx);
    } else if (!now.current.isAtEnd) return;
    // Somebody has gone up; or else the list was moved in the middle of going to its end, and by nobody.
    else if (offsetPx >= before) hold();
    else if (isFarFromEnd(scroller.current)) stand(false);
  }, [virtualizer, scroller, stand, hold]);
  const arrive = useCallback(() => {
    aim.current = undefined;
    look();
    setIsAtEnd(now.current.isAtEnd);
  }, [look]);
  const { isThere, isUnderWay, begin } = useArrival(arrive);
  const aimAt = useCallback(
    (spot: Spot) => {
      aim.current = spot;
      now.current.isAtEnd = false;
      hold();
      begin();
    },
    [hold, begin],
  );

  const left = useRef<{ readonly spot: Spot | undefined }>(undefined);
  const resized = useCallback(
    (isHidden: boolean) => {
      const { spot } = left.current ?? {};
      if (isHidden) left.current = { spot: now.current.isAtEnd ? undefined : spotOf(virtualizer) };
      else if (spot) aimAt(spot);
      else {
        hold();
        // A list that was hidden stands at its very top.
        if (left.current) begin();
      }
      if (!isHidden) left.current = undefined;
    },
    [virtualizer, aimAt, hold, begin],
  );
  const isShown = useShown(scroller, resized);
  useEffect(() => {
    const element = scroller.current;
    const scrolled = (): void => {
      if (!isUnderWay()) look();
    };
    element?.addEventListener('scroll', scrolled, { passive: true });
    return () => element?.removeEventListener('scroll', scrolled);
  }, [scroller, isUnderWay, look]);

  useLayoutEffect(() => {
    now.current.lastKey = lastKey;
  }, [lastKey]);
  useLayoutEffect(() => {
    const isLonger = now.current.firstKey !== undefined && now.current.firstKey !== firstKey;
    now.current.firstKey = firstKey;
    // The virtualizer holds on to the first row in sight. That is a day, which goes up with the messages of the day.
    if (isLonger && top.current && !now.current.isAtEnd && !aim.current) aimAt(top.current);
  }, [firstKey, aimAt]);
  const totalPx = virtualizer.getTotalSize();
  useLayoutEffect(() => {
    now.current.hasNewer = hasNewer;
    if (hasNewer) stand(false);
    hold();
    const distancePx = distanceFromEnd(virtualizer);
    if (!hasNewer && !now.current.isAtEnd && !isUnderWay() && distancePx <= endPx) stand(true, distancePx);
  }, [hasNewer, totalPx, hold, isUnderWay, stand, virtualizer]);
  useLayoutEffect(() => {
    const kept = keptPlaces.get(placeKey);
    if (kept && startOf(virtualizer, kept.spot.key) !== undefined) aimAt(kept.spot);
    else {
      stand(true);
      virtualizer.scrollToEnd();
      begin();
    }
    const known = now.current;
    return () => {
      const spot = known.isAtEnd ? undefined : spotOf(virtualizer);
      if (spot) keptPlaces.set(placeKey, { spot, lastKey: known.lastKey });
      else keptPlaces.delete(placeKey);
    };
  }, [virtualizer, placeKey, aimAt, begin, stand]);

  return {
    isAtEnd: isAtEnd && !hasNewer,
    isShown,
    isThere: useCallback(() => isShown && isThere(), [isShown, isThere]),
    goToEnd: () => {
      aim.current = undefined;
      stand(true);
      virtualizer.scrollToEnd();
    },
    goToRow: (key) => {
      aim.current = undefined;
      now.current.isAtEnd = false;
      const index = indexOf(virtualizer, key);
      if (index >= 0) virtualizer.scrollToIndex(index, { align: 'center' });
      begin();
    },
    goToMark: (key) => {
      const { height = 0 } = virtualizer.scrollRect ?? {};
      if (now.current.isAtEnd) aimAt({ key, belowTopPx: height * markShare });
    },
  };
}

/** What the virtualizer knows may be older than what shows, as when the list has grown; a hidden list is nowhere. */
function isFarFromEnd(element: HTMLElement | null): boolean {
  if (!element || element.clientHeight === 0) return false;
  return element.scrollHeight - element.scrollTop - element.clientHeight > endPx;
}
