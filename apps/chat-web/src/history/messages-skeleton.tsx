import { useText } from '../language/use-text.ts';
import styles from './messages-skeleton.module.css';

/** Shapes of messages while they are read. */
export function MessagesSkeleton() {
  const text = useText();
  return (
    <div className={styles['skeleton']} role="status" aria-label={text.loading}>
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className={styles['message']}>
          <span className={styles['face']} />
          <span className={styles['line']} />
          <span className={styles['text']} />
        </div>
      ))}
    </div>
  );
}
