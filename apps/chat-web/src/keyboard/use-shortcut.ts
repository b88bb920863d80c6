import { useEffect, useRef } from 'react';
import { matchesShortcut } from './matches-shortcut.ts';

/**
 * Runs something when keys are pressed anywhere on the page.
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
      latest.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [shortcut]);
}
