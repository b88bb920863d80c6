import type { RoomConversation } from '../conversation/conversation.ts';
import { IconButton } from '../design/icon-button.tsx';
import { useText } from '../language/use-text.ts';
import { useReasonAgainst } from '../permissions/use-reason-against.ts';
import { useSession } from '../session/session.ts';
import { useChangeRoom } from './use-change-room.ts';

/** What an {@link OwnerButton} is about. */
export interface OwnerButtonProps {
  readonly conversation: RoomConversation;
  /** Ids of who owns the room. */
  readonly owners: ReadonlySet<string>;
  readonly userId: string;
  readonly name: string;
}

/** Makes somebody an owner of a room, or takes that back; owners only may. */
export function OwnerButton({ conversation, owners, userId, name }: OwnerButtonProps) {
  const text = useText();
  const { me } = useSession();
  const change = useChangeRoom(conversation);
  const notPermitted = useReasonAgainst()('patchChatsRoom');
  const isOwner = owners.has(userId);
  const others = [...owners].filter((id) => id !== userId);
  const notAmongOwners = owners.has(me.id) ? undefined : text.ownersOnly;
  const lastOwner = isOwner && others.length === 0 ? text.lastOwner : undefined;
  return (
    <IconButton
      icon="key"
      size="small"
      label={isOwner ? text.takeOwnership(name) : text.makeOwner(name)}
      aria-pressed={isOwner}
      reason={notPermitted ?? notAmongOwners ?? lastOwner}
      onClick={() => change({ ownerIds: isOwner ? others : [...others, userId] })}
    />
  );
}
