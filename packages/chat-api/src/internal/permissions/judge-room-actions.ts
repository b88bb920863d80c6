import type { Room } from '@genesys-chat/models';
import type { RoomActions } from '../../permissions/room-actions.ts';
import type { TokenPermissions } from '../../permissions/token-permissions.ts';
import type { Verdict } from '../../permissions/verdict.ts';

/** Pins that a room holds. */
const maxPins = 5;

/** What is known of a caller and a room. */
export interface RoomFacts {
  readonly room: Room;
  readonly isMember: boolean | undefined;
  readonly isOwner: boolean;
  /** Whether the organisation allows reactions; `undefined` when that is not known. */
  readonly reactionsEnabled: boolean | undefined;
}

/** Decides about each action in a room. */
export function judgeRoomActions(
  { room, isMember, isOwner, reactionsEnabled }: RoomFacts,
  permissions: TokenPermissions,
): RoomActions['may'] {
  const pins = room.pinnedMessages?.length ?? 0;
  const isGroup = room.roomType === 'group';
  // Whether strangers to a room may do something in it is not documented.
  const asMember = (verdict: Verdict): Verdict =>
    isMember === true || verdict === 'no' ? verdict : 'unknown';
  const editRoom = asMember(permissions.may('postChatsRoomMessagesPins'));
  const remove = isOwner ? 'yes' : permissions.may('deleteChatsRoomParticipant');
  return {
    read: asMember(permissions.may('getChatsRoomMessages')),
    send: asMember(permissions.may('postChatsRoomMessages')),
    editOwnMessage: asMember(permissions.may('patchChatsRoomMessage')),
    deleteOwnMessage: asMember(permissions.may('deleteChatsRoomMessage')),
    react: unless(reactionsEnabled === false, asMember(permissions.may('putChatsMessageReactions'))),
    pin: unless(pins >= maxPins, editRoom),
    unpin: unless(pins === 0, editRoom),
    change: asMember(permissions.may('patchChatsRoom')),
    listParticipants: asMember(permissions.may('getChatsRoomParticipants')),
    addParticipant: asMember(permissions.may('postChatsRoomParticipant')),
    // Members of a group leave its room by leaving the group.
    removeParticipant: isGroup ? asUnsure(remove) : asMember(remove),
    join: unless(isMember === true, asUnsure(permissions.may('postChatsRoomParticipant'))),
    leave: unless(isMember === false, isGroup ? asUnsure(remove) : asMember(remove)),
  };
}

function unless(isImpossible: boolean, verdict: Verdict): Verdict {
  return isImpossible ? 'no' : verdict;
}

/** For what permissions can forbid but not allow. */
function asUnsure(verdict: Verdict): Verdict {
  return verdict === 'no' ? 'no' : 'unknown';
}
