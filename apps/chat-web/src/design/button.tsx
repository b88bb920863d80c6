import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

/** What a {@link Button} takes beside what every button takes. */
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: 'strong' | 'plain' | 'danger';
  readonly icon?: IconName;
  /** Why it cannot be used now; said by a tooltip, and the button stays reachable so that it can be read. */
  readonly reason?: string | undefined;
}

/** A button with words. */
export function Button({ look = 'plain', icon, reason, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['button'], styles[look])}
      {...(reason === undefined ? { onClick } : { 'aria-disabled': true, title: reason })}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
