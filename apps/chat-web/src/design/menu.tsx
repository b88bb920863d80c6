import type { KeyboardEvent, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './menu.module.css';
import { refusable } from './refusable.ts';

/** What a {@link Menu} holds. */
export interface MenuProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Things to choose from, one below the other, in a popover. The arrow keys, Home and End lead through them. */
export function Menu({ label, children }: MenuProps) {
  return (
    <div role="menu" aria-label={label} className={styles['menu']} onKeyDown={walk}>
      {children}
    </div>
  );
}

/** What a {@link MenuItem} shows and does. */
export interface MenuItemProps {
  readonly icon: IconName;
  readonly label: string;
  /** Why it cannot be used now; said below its name. */
  readonly reason?: string | undefined;
  readonly onClick: () => void;
}

/** One of several things to choose from, by its name. */
export function MenuItem({ icon, label, reason, onClick }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={styles['item']}
      {...refusable(reason, onClick)}
    >
      <Icon name={icon} />
      <span>
        {label}
        {reason !== undefined && <small className={styles['reason']}>{reason}</small>}
      </span>
    </button>
  );
}

/** Moves the focus from item to item by a key; Tab leaves the menu behind. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget, target, key } = event;
  if (key === 'Tab') currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
  const items = [...currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === target);
  const places = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', -1],
  ]);
  const next = places.get(key);
  if (next === undefined) return;
  event.preventDefault();
  // The ends meet.
  items.at(next % items.length)?.focus();
}
