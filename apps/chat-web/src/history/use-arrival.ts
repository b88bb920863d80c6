import { useCallback, useRef, useState } from 'react';

/** Frames that a browser needs to scroll to where it was told to. */
const framesToArrive = 3;

/**
 * Tells whether the list stands where it was last sent. Until then it stands elsewhere, perhaps at its very top, and
 * would ask for messages that nobody looks at.
 *
 * @param onArrival - Hears that it stands there.
 */
export function useArrival(onArrival: () => void) {
  const isGoing = useRef(false);
  const [arrivals, setArrivals] = useState(0);
  const begin = useCallback(() => {
    isGoing.current = true;
    let frames = framesToArrive;
    const count = (): void => {
      frames -= 1;
      if (frames > 0) return void requestAnimationFrame(count);
      isGoing.current = false;
      onArrival();
      setArrivals((before) => before + 1);
    };
    requestAnimationFrame(count);
  }, [onArrival]);
  // A new function after each arrival has whoever uses it look again.
  const isThere = useCallback(() => arrivals > 0 && !isGoing.current, [arrivals]);
  const isUnderWay = useCallback(() => isGoing.current, []);
  return { isThere, isUnderWay, begin };
}
