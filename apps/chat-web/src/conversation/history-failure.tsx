import { Failure } from '../errors/failure.tsx';
import type { MessagesView } from '../history/use-messages.ts';
import { useText } from '../language/use-text.ts';
import { RoomFailure } from '../participants/room-failure.tsx';
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
  if (conversation.kind !== 'room') return <Failure {...failure} />;
  return <RoomFailure conversation={conversation} operation="getChatsRoomMessages" {...failure} />;
}
