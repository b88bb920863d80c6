import type { RoomConversation } from '../conversation/conversation.ts';
import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-may.ts';
import { useSession } from '../session/session.ts';
import { useChangeRoom } from './use-change-room.ts';

/** What an {@link OwnerButton} is about. */
export interface OwnerButtonProps {
  readonly conversation: RoomConversation;
  readonly owners: ReadonlySet<string | undefined>;
  readonly userId: string | undefined;
  readonly name: string;
}

/** Makes somebody an owner of a room, or takes that back; owners only may. */
export function OwnerButton({ conversation, owners, userId, name }: OwnerButtonProps) {
  const text = useText();
  const { me } = useSession();
  const change = useChangeRoom(conversation);
  const notPermitted = useReasonAgainst()('patchChatsRoom');
  if (userId === undefined) return null;
  const isOwner = owners.has(userId);
  const others = [...owners].filter((id) => id !== undefined && id !== userId) as string[];
  return (
    <IconButton
      icon="check"
      size="small"
      label={isOwner ? text.takeOwnership(name) : text.makeOwner(name)}
      aria-pressed={isOwner}
      reason={owners.has(me.id) ? notPermitted : text.ownersOnly}
      onClick={() => change({ ownerIds: isOwner ? others : [...others, userId] })}
    />
  );
}
