import { useCallback, useRef, useState } from 'react';

/** Frames that a browser needs to scroll to where it was told to. */
const framesToArrive = 3;

/**
 * Tells whether the list stands where it was last sent. Until then it stands elsewhere, perhaps at its very top, and
 * would ask for messages that nobody looks at.
 */
export function useArrival() {
  const isUnderWay = useRef(false);
  const [arrivals, setArrivals] = useState(0);
  const begin = useCallback(() => {
    isUnderWay.current = true;
    let frames = framesToArrive;
    const count = (): void => {
      frames -= 1;
      if (frames > 0) return void requestAnimationFrame(count);
      isUnderWay.current = false;
      setArrivals((before) => before + 1);
    };
    requestAnimationFrame(count);
  }, []);
  // A new function after each arrival has whoever uses it look again.
  const isThere = useCallback(() => arrivals > 0 && !isUnderWay.current, [arrivals]);
  return { isThere, begin };
}
