import { NotFoundError, PermissionError } from '@genesys-chat/transport';
import { Failure } from '../errors/failure.tsx';
import type { MessagesView } from '../history/use-messages.ts';
import { useText } from '../language/use-text.ts';
import { RoomFailure } from '../participants/room-failure.tsx';
import { BackToChats } from './back-to-chats.tsx';
import { ChatGone } from './chat-gone.tsx';
import type { Conversation } from './conversation.ts';
import styles from './history-failure.module.css';

/** What stands where messages would be that could not be read. */
export function HistoryFailure({
  conversation,
  view,
}: {
  readonly conversation: Conversation;
  readonly view: MessagesView;
}) {
  const text = useText();
  const failure = { title: text.messagesFailed, error: view.error, onRetry: view.retry };
  const isForbidden = PermissionError.isInstance(view.error);
  if (conversation.kind === 'room' && isForbidden)
    return (
      <div className={styles['refused']}>
        <RoomFailure conversation={conversation} operation="getChatsRoomMessages" {...failure} />
        <BackToChats />
      </div>
    );
  return isForbidden || NotFoundError.isInstance(view.error) ? <ChatGone /> : <Failure {...failure} />;
}
