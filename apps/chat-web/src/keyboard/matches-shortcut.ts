import { latinKey } from './latin-key.ts';

/** What of a key press decides. */
export interface KeyPress extends Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
> {}

/** Whether keys are those of a shortcut such as `mod+k` or `alt+ArrowUp`; either of Control and Command is `mod`. */
export function matchesShortcut(press: KeyPress, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.includes(name);
  // Some keyboards have signs such as the slash above another one.
  const isSign = /^[^a-z]$/i.test(key);
  return (
    latinKey(press) === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === wants('mod') &&
    press.altKey === wants('alt') &&
    (press.shiftKey === wants('shift') || isSign)
  );
}
