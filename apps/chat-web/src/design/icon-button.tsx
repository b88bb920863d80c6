import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { refusable } from './refusable.ts';

/** What an {@link IconButton} takes beside what every button takes. */
export interface IconButtonProps extends Omit<
  ComponentProps<'button'>,
  'className' | 'aria-label' | 'title'
> {
  readonly icon: IconName;
  /** What it does; read out, and shown as a tooltip. */
  readonly label: string;
  /** Why it cannot be used now. */
  readonly reason?: string | undefined;
  readonly size?: 'small' | 'normal';
}

/** A button that shows an icon only. */
export function IconButton({ icon, label, reason, size = 'normal', onClick, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['iconButton'], size === 'small' && styles['small'])}
      aria-label={label}
      title={reason === undefined ? label : `${label}: ${reason}`}
      {...refusable(reason, onClick)}
    >
      <Icon name={icon} />
    </button>
  );
}
