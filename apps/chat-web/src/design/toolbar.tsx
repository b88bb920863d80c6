import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';

/** What a {@link Toolbar} holds. */
export interface ToolbarProps {
  readonly label: string;
  readonly className: string | undefined;
  /** Place of the button that was used last; outlives a toolbar that comes and goes. */
  readonly lastUsed: RefObject<number>;
  readonly children: ReactNode;
}

/** Buttons in a row. Tab reaches the one that was used last; the arrow keys, Home and End lead to the others. */
export function Toolbar({ label, className, lastUsed, children }: ToolbarProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  // After each rendering, because buttons come and go.
  useLayoutEffect(() => placeStop(buttonsIn(toolbar.current), lastUsed.current));
  const onFocus = ({ currentTarget, target }: FocusEvent): void => {
    const buttons = buttonsIn(currentTarget);
    const at = buttons.findIndex((button) => button === target);
    if (at < 0) return;
    lastUsed.current = at;
    placeStop(buttons, at);
  };
  return (
    <div
      ref={toolbar}
      role="toolbar"
      aria-label={label}
      className={className}
      onFocus={onFocus}
      onKeyDown={walk}
    >
      {children}
    </div>
  );
}

/** Moves the focus from button to button by a key. */
function walk(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  const shown = buttonsIn(currentTarget).filter(isShown);
  const at = shown.findIndex((button) => button === target);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const isMirrored = getComputedStyle(currentTarget).direction === 'rtl';
  const next = nextPlace(key, { at, count: shown.length, isMirrored });
  if (next === undefined) return;
  event.preventDefault();
  shown[next]?.focus();
}

/** The buttons of a toolbar, without those of a window that one of them has opened. */
function buttonsIn(toolbar: Element | null): readonly HTMLElement[] {
  return [...(toolbar?.querySelectorAll<HTMLElement>('button:not([popover] *)') ?? [])];
}

/** Lets Tab reach one button; the first, where the one that was used last does not show. */
function placeStop(buttons: readonly HTMLElement[], lastUsed: number): void {
  const last = buttons[lastUsed];
  const stop = last && isShown(last) ? last : buttons.find(isShown);
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}

function isShown(button: HTMLElement): boolean {
  return button.checkVisibility();
}

interface Place {
  readonly at: number;
  readonly count: number;
  /** Whether the first button is the rightmost. */
  readonly isMirrored: boolean;
}

/** Where a key leads to; the ends meet. */
function nextPlace(key: string, { at, count, isMirrored }: Place): number | undefined {
  const step = isMirrored ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return (at + step + count) % count;
    case 'ArrowLeft':
      return (at - step + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
