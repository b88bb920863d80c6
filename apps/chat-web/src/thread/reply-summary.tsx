import { Avatar } from '../design/avatar.tsx';
import { refusable } from '../design/refusable.ts';
import { useFormat, useText } from '../language/use-text.ts';
import { useToday } from '../language/use-today.ts';
import { useMessageContext } from '../message/message-context.ts';
import { useDirectory } from '../people/use-directory.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { openThread } from './open-thread.ts';
import type { Replies } from './reply-counts.ts';
import styles from './thread.module.css';

const mostFaces = 3;

/** How many replied and when; opens the thread. */
export function ReplySummary({
  threadId,
  replies,
}: {
  readonly threadId: string;
  readonly replies: Replies;
}) {
  const text = useText();
  const format = useFormat();
  const today = useToday();
  const { byId } = useDirectory();
  const { conversation } = useMessageContext();
  const reason = useReasonAgainst()('getChatsThreadMessages');
  return (
    <button
      type="button"
      className={styles['summary']}
      title={reason}
      {...refusable(reason, () => openThread(conversation, threadId))}
    >
      <span className={styles['faces']}>
        {replies.senders.slice(-mostFaces).map((id) => (
          <Avatar key={id} name={byId.get(id)?.name ?? '?'} id={`person:${id}`} size="small" />
        ))}
      </span>
      <strong>{text.replies(replies.count)}</strong>
      <span className={styles['when']}>{format.recent(new Date(replies.lastDate), new Date(today))}</span>
    </button>
  );
}
