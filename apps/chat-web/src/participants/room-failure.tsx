import type { OperationName } from '@genesys-chat/chat-api';
import { PermissionError } from '@genesys-chat/transport';
import type { RoomConversation } from '../conversation/conversation.ts';
import { Notice } from '../design/notice.tsx';
import { Failure, type FailureProps } from '../errors/failure.tsx';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { JoinButton } from './join-button.tsx';

/** What a {@link RoomFailure} says. */
export interface RoomFailureProps extends FailureProps {
  readonly conversation: RoomConversation;
  /** What was tried. */
  readonly operation: OperationName;
}

/** Stands where something of a room would be that could not be read. A room that one is not in can perhaps be joined. */
export function RoomFailure({ conversation, operation, ...failure }: RoomFailureProps) {
  const text = useText();
  const mayNotRead = useReasonAgainst()(operation);
  const isStranger = PermissionError.isInstance(failure.error) && mayNotRead === undefined;
  if (!isStranger) return <Failure {...failure} />;
  return (
    <Notice title={text.notInRoom} action={<JoinButton conversation={conversation} />}>
      {text.notInRoomHint}
    </Notice>
  );
}
