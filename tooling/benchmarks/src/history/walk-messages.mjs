// Walks a history message by message: node walk-messages.mjs BASE_URL ROOM_JID COUNT
import { walkRoomHistory } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';
import { measureWalk } from './measure-walk.mjs';

const [baseUrl, roomJid, count] = process.argv.slice(2);
const client = new ApiClient({ baseUrl, accessToken: 'token', rateLimit: { requestsPerMinute: 1_000_000 } });
await measureWalk(Number(count), async (tell) => {
  for await (const message of walkRoomHistory(client, roomJid, { pageSize: 200 })) tell(message.id ? 1 : 0);
});
