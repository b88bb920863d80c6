import { WebSocket } from 'ws';
import { type Consumer, countEvents } from './count-events.ts';

// Parses the frames of a socket, and no more: node consume-raw.ts BASE_URL
const [baseUrl = ''] = process.argv.slice(2);

countEvents(({ ready, seen }: Consumer) => {
  const socket = new WebSocket(baseUrl.replace('http', 'ws'));
  socket.on('open', ready);
  socket.on('message', (data: Buffer) => {
    seen((JSON.parse(data.toString()) as { eventBody: { body: string } }).eventBody.body);
  });
});
