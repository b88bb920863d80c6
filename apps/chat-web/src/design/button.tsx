import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { type Refusable, refusable } from './refusable.ts';

/** What a {@link Button} takes beside what every button takes. */
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: 'strong' | 'plain' | 'danger';
  readonly icon?: IconName;
  /** Why it cannot be used now. */
  readonly reason?: string | undefined;
  /** Whether what it began is not done; it keeps the focus meanwhile, which one that is disabled would lose. */
  readonly isBusy?: boolean;
}

/** Does nothing; one that submits would do so all the same. */
const busy: Refusable = { 'aria-disabled': true, onClick: (event) => event.preventDefault() };

/** A button with words. */
export function Button(props: ButtonProps) {
  const { look = 'plain', icon, reason, isBusy = false, title, children, onClick, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      className={classNames(styles['button'], styles[look])}
      title={reason ?? title}
      {...(isBusy ? busy : refusable(reason, onClick))}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
