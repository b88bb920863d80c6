import { useText } from '../language/use-text.ts';
import styles from './chat-list.module.css';

/** Shapes of rows while the list is read. */
export function ChatRowsSkeleton() {
  const text = useText();
  return (
    <div className={styles['lists']} role="status" aria-label={text.loading}>
      {Array.from({ length: 9 }, (_, index) => (
        <span key={index} className={styles['skeleton']} />
      ))}
    </div>
  );
}
