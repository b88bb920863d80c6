import type { RoomConversation } from '../conversation/conversation.ts';
import { Button } from '../design/button.tsx';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useChangeParticipants } from './use-change-participants.ts';

/** Puts oneself into a room; whether it is open to everybody only trying can tell. */
export function JoinButton({ conversation }: { readonly conversation: RoomConversation }) {
  const text = useText();
  const { join, isBusy } = useChangeParticipants(conversation);
  const reason = useReasonAgainst()('postChatsRoomParticipant');
  return (
    <Button look="strong" reason={reason} disabled={isBusy} onClick={join}>
      {text.join}
    </Button>
  );
}
