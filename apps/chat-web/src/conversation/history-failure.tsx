import { NotFoundError, PermissionError } from '@genesys-chat/transport';
import { Failure } from '../errors/failure.tsx';
import type { MessagesView } from '../history/use-messages.ts';
import { useText } from '../language/use-text.ts';
import { RoomFailure } from '../participants/room-failure.tsx';
import { ChatGone } from './chat-gone.tsx';
import type { Conversation } from './conversation.ts';

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
  if (NotFoundError.isInstance(view.error)) return <ChatGone />;
  if (conversation.kind === 'room')
    return <RoomFailure conversation={conversation} operation="getChatsRoomMessages" {...failure} />;
  return PermissionError.isInstance(view.error) ? <ChatGone /> : <Failure {...failure} />;
}
