import {
  deleteChatsRoomParticipantOperation,
  getChatsRoomParticipantOperation,
  getChatsRoomParticipantsOperation,
  postChatsRoomParticipantOperation,
} from '@genesys-chat/models';
import { userReference } from '../chat/chat-message.ts';
import { findOwnRoom, findRoom } from '../chat/conversations.ts';
import { addParticipant, removeParticipant } from '../chat/participants.ts';
import { notFound } from '../http/platform-error.ts';
import { type Route, serve } from '../http/serve.ts';

/** Participants of a room. */
export const roomParticipantRoutes: readonly Route[] = [
  serve(
    getChatsRoomParticipantsOperation,
    ({ path: { roomJid }, query: { notify = false }, caller, world }) => {
      const users = world.store.collection('users');
      const settings = world.store.collection('userSettings');
      const leavesMutedOut = notify && world.behaviour.notifyListing === 'unmuted';
      const { participantIds } = findOwnRoom(world, roomJid, caller);
      const listed = participantIds.filter((id) => !leavesMutedOut || settings.get(id)?.own?.muted !== true);
      const participants = listed.map((id) => {
        const jid = users.get(id)?.jabberId;
        return { ...(jid !== undefined && { jid }), user: userReference(id) };
      });
      return { participants };
    },
  ),
  serve(getChatsRoomParticipantOperation, ({ path: { roomJid, participantJid }, caller, world }) => {
    const users = world.store.collection('users');
    const ids = findOwnRoom(world, roomJid, caller).participantIds;
    const isIn = ids.some((id) => users.get(id)?.jabberId === participantJid);
    if (!isIn) throw notFound('participant', participantJid);
    return { participantJid };
  }),
  serve(postChatsRoomParticipantOperation, ({ path: { roomJid, userId }, caller, world }) =>
    addParticipant(world, findRoom(world, roomJid), userId, caller),
  ),
  serve(deleteChatsRoomParticipantOperation, ({ path: { roomJid, userId }, caller, world }) =>
    removeParticipant(world, findRoom(world, roomJid), userId, caller),
  ),
];
