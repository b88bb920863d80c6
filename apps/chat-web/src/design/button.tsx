import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { refusable } from './refusable.ts';

/** What a {@link Button} takes beside what every button takes. */
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: 'strong' | 'plain' | 'danger';
  readonly icon?: IconName;
  /** Why it cannot be used now. */
  readonly reason?: string | undefined;
}

/** A button with words. */
export function Button({ look = 'plain', icon, reason, title, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['button'], styles[look])}
      title={reason ?? title}
      {...refusable(reason, onClick)}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
