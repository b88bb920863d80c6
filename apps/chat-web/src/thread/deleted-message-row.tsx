import { useText } from '../language/use-text.ts';
import rowStyles from '../message/message-row.module.css';
import { ReplySummary } from './reply-summary.tsx';
import type { Replies } from './reply-counts.ts';
import styles from './thread.module.css';

/** Stands for a message that was deleted, because its replies are still there. */
export function DeletedMessageRow({
  threadId,
  replies,
}: {
  readonly threadId: string;
  readonly replies: Replies | undefined;
}) {
  const text = useText();
  return (
    <div className={rowStyles['row']} data-starts-group="true">
      <div className={rowStyles['gutter']} />
      <div className={rowStyles['content']}>
        <p className={styles['deleted']}>{text.messageDeleted}</p>
        {replies && <ReplySummary threadId={threadId} replies={replies} />}
      </div>
    </div>
  );
}
