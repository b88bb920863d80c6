import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerQuestions } from '../processes/answer-questions.ts';
import { roomJidAt } from '../sample/room.ts';
import { listen } from '../servers/listen.ts';
import { sendJson } from '../servers/send-json.ts';
import { ServedRoom } from './served-room.ts';

/** What the server is asked: to send so many messages, to one room after the other. Any answer is its address. */
export interface Sending {
  readonly messages: number;
  /** Time between two messages, in milliseconds; 0 sends all at once. */
  readonly everyMs: number;
}

// Rooms of the platform in a process of its own, each with some history, as most have: node frame-server.ts ROOMS HISTORY
const [count = 1, historyLength = 0] = process.argv.slice(2).map(Number);
const rooms = Array.from({ length: count }, (_, index) => new ServedRoom(roomJidAt(index), historyLength));
const byJid = new Map(rooms.map((room) => [room.jid, room]));
const sockets = new Set<WebSocket>();
let turn = 0;

function sendMessage(): void {
  const frame = rooms[turn % rooms.length]?.addMessage() ?? '';
  turn += 1;
  for (const socket of sockets) socket.send(frame);
}

async function answer(method: string, url: URL, body: string): Promise<string> {
  const [, jid = '', part] = /\/rooms\/([^/]+)(\/messages)?/.exec(url.pathname) ?? [];
  const room = byJid.get(decodeURIComponent(jid));
  if (room !== undefined) return part === undefined ? room.describe() : room.page(url.searchParams);
  if (url.pathname.endsWith('/subscriptions')) {
    const topics = JSON.parse(body || '[]') as { id: string }[];
    return JSON.stringify({ entities: topics.map(({ id }) => ({ id, state: 'Permitted' })) });
  }
  if (method === 'POST') return JSON.stringify({ id: 'channel', connectUri: address.replace('http', 'ws') });
  throw new Error(`Nothing answers ${method} ${url.pathname}.`);
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    void answer(request.method ?? '', url, Buffer.concat(pieces).toString()).then((text) =>
      sendJson(response, Buffer.from(text)),
    );
  });
});
new WebSocketServer({ server }).on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
});

const address = await listen(server);
answerQuestions(async ({ messages, everyMs }: Sending) => {
  const startedAt = performance.now();
  for (let sent = 0; sent < messages; sent += 1) {
    const dueInMs = startedAt + sent * everyMs - performance.now();
    if (dueInMs > 0) await wait(dueInMs);
    sendMessage();
  }
  return address;
});
