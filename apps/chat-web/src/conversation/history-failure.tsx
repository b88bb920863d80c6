import { PermissionError } from '@genesys-chat/transport';
import { Failure } from '../errors/failure.tsx';
import type { MessagesView } from '../history/use-messages.ts';
import { useText } from '../language/use-text.ts';
import { StrangerNotice } from '../participants/stranger-notice.tsx';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import type { Conversation } from './conversation.ts';

/** What stands where messages would be that could not be read. A room that one is not in can perhaps be joined. */
export function HistoryFailure({
  conversation,
  view,
}: {
  readonly conversation: Conversation;
  readonly view: MessagesView;
}) {
  const text = useText();
  const mayNotRead = useReasonAgainst()('getChatsRoomMessages');
  const isStranger = PermissionError.isInstance(view.error) && mayNotRead === undefined;
  if (conversation.kind === 'room' && isStranger) {
    return <StrangerNotice conversation={conversation} />;
  }
  return <Failure title={text.messagesFailed} error={view.error} onRetry={view.retry} />;
}
