import {
  type CallOptions,
  NotFoundError,
  PermissionError,
  plainSender,
  type Sender,
} from '@genesys-chat/transport';
import { judgeRoomActions } from '../internal/permissions/judge-room-actions.ts';
import { getChatsRoomParticipant } from '../participants/get-chats-room-participant.ts';
import { getChatsRoom } from '../rooms/get-chats-room.ts';
import { getChatsSettings } from '../settings/get-chats-settings.ts';
import { getUsersMe } from '../users/get-users-me.ts';
import { permissionsFor } from './permissions-for.ts';
import type { RoomActions } from './room-actions.ts';
import type { TokenPermissions } from './token-permissions.ts';

/** What is known beforehand, and the settings of each request of {@link roomActionsFor}. */
export interface RoomActionsOptions extends CallOptions {
  /**
   * What the token may do.
   *
   * @defaultValue what {@link permissionsFor} finds out
   */
  readonly permissions?: TokenPermissions | undefined;
}

/**
 * Finds out what the caller may do in a room, from permissions, membership, ownership, pins and whether reactions are
 * switched on. Where the platform documents no rule the verdict is `unknown`: offer the action, and expect a 403.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:room:view`, and a token of a user.
 *
 * @param client - Sends the requests: up to five.
 * @param roomJid - JID of the room, such as `5f1a00000000000000000001@conference.acme.orgspan.com`.
 * @param options - Permissions where they are known already, and the settings of each request.
 * @returns The verdict about each action, and what it rests on.
 * @throws {@link @genesys-chat/transport!NotFoundError | NotFoundError} When there is no such room.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the caller may not see the room.
 *
 * @example
 * ```ts
 * const { may } = await roomActionsFor(client, roomJid);
 * const showsPinButton = may.pin !== 'no';
 * ```
 */
export async function roomActionsFor(
  client: Sender,
  roomJid: string,
  options: RoomActionsOptions = {},
): Promise<RoomActions> {
  const { permissions: given, ...callOptions } = options;
  const sender = plainSender(client);
  const [permissions, me, room] = await Promise.all([
    given ?? permissionsFor(sender, callOptions),
    getUsersMe(sender, undefined, callOptions),
    getChatsRoom(sender, roomJid, callOptions),
  ]);
  const maySeeSettings = permissions.may('getChatsSettings') === 'yes';
  const [isMember, reactionsEnabled] = await Promise.all([
    isIn(sender, roomJid, me.chat?.jabberId, callOptions),
    maySeeSettings ? areReactionsEnabled(sender, callOptions) : undefined,
  ]);
  const isOwner = me.id !== undefined && room.owners?.some(({ id }) => id === me.id) === true;
  const may = judgeRoomActions({ room, isMember, isOwner, reactionsEnabled }, permissions);
  return { room, isMember, isOwner, may };
}

async function isIn(
  client: Sender,
  roomJid: string,
  jid: string | undefined,
  options: CallOptions,
): Promise<boolean | undefined> {
  if (jid === undefined) return undefined;
  try {
    await getChatsRoomParticipant(client, roomJid, jid, options);
    return true;
  } catch (error) {
    if (NotFoundError.isInstance(error)) return false;
    if (PermissionError.isInstance(error)) return undefined;
    throw error;
  }
}

async function areReactionsEnabled(client: Sender, options: CallOptions): Promise<boolean | undefined> {
  try {
    return (await getChatsSettings(client, options)).reactionsEnabled;
  } catch (error) {
    if (PermissionError.isInstance(error)) return undefined;
    throw error;
  }
}
