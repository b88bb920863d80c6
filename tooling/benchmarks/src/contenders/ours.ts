import { getChatsRoomMessages, postChatsRoomMessages } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';
import { roomJid, text, token } from '../sample/room.ts';
import type { Contender } from './contender.ts';

/** The packages of this repository as they come: checks, retries, deadlines. The limiter counts, but its limit is far. */
export function ours(baseUrl: string): Contender {
  const client = new ApiClient({
    baseUrl,
    accessToken: token,
    rateLimit: { requestsPerMinute: 1_000_000 },
  });
  return {
    readHistory: async (limit) => (await getChatsRoomMessages(client, roomJid, { limit })).entities.length,
    sendMessage: async () => (await postChatsRoomMessages(client, roomJid, { message: text })).id,
  };
}
