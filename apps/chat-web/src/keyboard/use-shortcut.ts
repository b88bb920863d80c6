import { useEffect, useRef } from 'react';
import { matchesShortcut } from './matches-shortcut.ts';

/**
 * Runs something when keys are pressed anywhere on the page, but not behind an open window.
 *
 * @param shortcut - Such as `mod+k`; `mod` is Command on Apple's keyboards and Control elsewhere.
 * @param run - What to run.
 */
export function useShortcut(shortcut: string, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!matchesShortcut(event, shortcut)) return;
      event.preventDefault();
      if (document.querySelector(':modal') === null) latest.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [shortcut]);
}
