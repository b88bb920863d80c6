import { createLiveChat } from '@genesys-chat/realtime';
import { ApiClient } from '@genesys-chat/transport';
import { WebSocket } from 'ws';
import { roomJidAt, token } from '../sample/room.ts';
import { type Consumer, countEvents } from './count-events.ts';

// Follows rooms with one client, each in a loop of its own: node consume-ours.ts BASE_URL ROOMS
const [baseUrl = '', rooms = '1'] = process.argv.slice(2);
const client = new ApiClient({
  baseUrl,
  accessToken: token,
  rateLimit: { requestsPerMinute: 1_000_000 },
});

countEvents(async ({ ready, seen }: Consumer) => {
  const live = createLiveChat(client, { webSocket: WebSocket });
  let waiting = Number(rooms);
  const follow = async (jid: string): Promise<void> => {
    let isLive = false;
    for await (const event of live.room(jid)) {
      if (event.type === 'message') seen(event.message.body ?? '');
      else if (event.type === 'status' && event.status === 'live' && !isLive) {
        isLive = true;
        waiting -= 1;
        if (waiting === 0) ready();
      }
    }
  };
  await Promise.all(Array.from({ length: waiting }, (_, index) => follow(roomJidAt(index))));
});
