import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** What a {@link Notice} shows. */
export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** `alert` when something went wrong: it is read out at once. */
  readonly role?: 'alert' | 'status';
}

/** What stands where content would be: nothing yet, nothing found, or something went wrong. */
export function Notice({ title, children, action, role }: NoticeProps) {
  return (
    <div className={styles['notice']} role={role}>
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <p className={styles['text']}>{children}</p>}
      {action}
    </div>
  );
}
