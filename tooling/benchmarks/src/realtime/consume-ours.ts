import { createLiveChat } from '@genesys-chat/realtime';
import { ApiClient } from '@genesys-chat/transport';
import { WebSocket } from 'ws';
import { roomJid, token } from '../sample/room.ts';
import { type Consumer, countEvents } from './count-events.ts';

// Follows a room with one client, into one loop.
const [baseUrl = ''] = process.argv.slice(2);
const client = new ApiClient({
  baseUrl,
  accessToken: token,
  rateLimit: { requestsPerMinute: 1_000_000 },
});

countEvents(async ({ ready, seen }: Consumer) => {
  const live = createLiveChat(client, { webSocket: WebSocket });
  for await (const event of live.room(roomJid)) {
    if (event.type === 'message') seen(event.message.id);
    else if (event.type === 'status' && event.status === 'live') ready();
  }
});
