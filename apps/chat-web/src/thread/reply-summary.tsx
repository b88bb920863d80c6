import type { ChatMessageResponse } from '@genesys-chat/models';
import { Avatar } from '../design/avatar.tsx';
import { refusable } from '../design/refusable.ts';
import { useFormat, useText } from '../language/use-text.ts';
import { useMessageContext } from '../message/message-context.ts';
import { useDirectory } from '../people/use-directory.ts';
import { openThread } from './open-thread.ts';
import type { Replies } from './reply-counts.ts';
import styles from './thread.module.css';

const mostFaces = 3;

/** How many replied and when; opens the thread. */
export function ReplySummary({
  message,
  replies,
}: {
  readonly message: ChatMessageResponse;
  readonly replies: Replies;
}) {
  const text = useText();
  const format = useFormat();
  const { byId } = useDirectory();
  const { conversation, reasonsOf } = useMessageContext();
  const reason = reasonsOf(message).reply;
  return (
    <button
      type="button"
      className={styles['summary']}
      title={reason}
      {...refusable(reason, () => openThread(conversation, message))}
    >
      <span className={styles['faces']}>
        {replies.senders.slice(-mostFaces).map((id) => (
          <Avatar key={id} name={byId.get(id)?.name ?? '?'} id={`person:${id}`} size="small" />
        ))}
      </span>
      <strong>{text.replies(replies.count)}</strong>
      <span className={styles['when']}>{format.recent(new Date(replies.lastDate), new Date())}</span>
    </button>
  );
}
