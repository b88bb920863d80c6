/** What of a key press decides. */
export interface KeyPress extends Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
> {}

/** Whether keys are those of a shortcut such as `mod+k` or `alt+ArrowUp`; either of Control and Command is `mod`. */
export function matchesShortcut(press: KeyPress, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.includes(name);
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === wants('mod') &&
    press.altKey === wants('alt') &&
    (press.shiftKey === wants('shift') || key === '?')
  );
}
