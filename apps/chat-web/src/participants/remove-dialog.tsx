import { useChatName } from '../chats/use-chat-name.ts';
import type { RoomConversation } from '../conversation/conversation.ts';
import { ConfirmDialog } from '../design/confirm-dialog.tsx';
import { useText } from '../language/use-text.ts';
import { usePerson } from '../people/use-person.ts';
import { useSession } from '../session/session.ts';

/** What a {@link RemoveDialog} asks about. */
export interface RemoveDialogProps {
  readonly conversation: RoomConversation;
  readonly userId: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks once more before somebody is taken out of a room, or leaves it. */
export function RemoveDialog({ conversation, userId, onConfirm, onClose }: RemoveDialogProps) {
  const text = useText();
  const { me } = useSession();
  const room = useChatName(conversation);
  const name = usePerson(userId)?.name ?? text.somebody;
  const isMe = userId === me.id;
  return (
    <ConfirmDialog
      title={isMe ? text.leaveQuestion(room) : text.takeOutQuestion(name)}
      action={isMe ? text.leave : text.takeOut}
      onConfirm={() => {
        onClose();
        onConfirm();
      }}
      onClose={onClose}
    >
      <p>{isMe ? text.leaveHint : text.takeOutHint}</p>
    </ConfirmDialog>
  );
}
