import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './menu.module.css';
import { refusable } from './refusable.ts';

/** Things to choose from, one below the other. */
export function Menu({ children }: { readonly children: ReactNode }) {
  return <div className={styles['menu']}>{children}</div>;
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
    <button type="button" className={styles['item']} {...refusable(reason, onClick)}>
      <Icon name={icon} />
      <span>
        {label}
        {reason !== undefined && <small className={styles['reason']}>{reason}</small>}
      </span>
    </button>
  );
}
