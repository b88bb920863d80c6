import { useFormat, useText } from '../language/use-text.ts';
import { useToday } from '../language/use-today.ts';
import styles from './message-list.module.css';

/** The date of the messages below. */
export function DaySeparator({ date }: { readonly date: Date }) {
  const format = useFormat();
  const today = useToday();
  return (
    <div className={styles['day']}>
      <span>{format.day(date, new Date(today))}</span>
    </div>
  );
}

/** The line between what was read and what is new. */
export function UnreadSeparator() {
  const text = useText();
  return <div className={styles['unread']}>{text.newMessages}</div>;
}
