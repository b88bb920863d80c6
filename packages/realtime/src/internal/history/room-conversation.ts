import { getChatsRoom, getChatsRoomMessages, readRoomMessages } from '@genesys-chat/chat-api';
import { adhocRoomMessagesTopic, groupRoomMessagesTopic, type Room } from '@genesys-chat/models';
import type { Sender } from '@genesys-chat/transport';
import type { ChannelPool } from '../connection/channel-pool.ts';
import type { Conversation } from './conversation.ts';

/** A room: its topic tells of every message. */
export function roomConversation(client: Sender, pool: ChannelPool, roomJid: string): Conversation {
  return {
    hasBareTopic: false,
    listen: async (listener, options) => {
      const room = await getChatsRoom(client, roomJid, options);
      return pool.listen(roomTopic(room, roomJid), listener);
    },
    readPage: async (query, options) =>
      (await getChatsRoomMessages(client, roomJid, query, options)).entities,
    readMessages: async (ids, options) => (await readRoomMessages(client, roomJid, ids, options)).messages,
  };
}

/** The topic of a room goes by the JID, that of a group's room by the id of the group. */
function roomTopic({ roomType, id, jid }: Room, roomJid: string): string {
  if (roomType === 'group' && id !== undefined) return groupRoomMessagesTopic(id);
  return adhocRoomMessagesTopic(jid ?? roomJid);
}
