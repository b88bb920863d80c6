import { createServer } from 'node:http';
import type { ChatMessageResponse } from '@genesys-chat/models';
import { adhocRoomMessagesTopic } from '@genesys-chat/models';
import { type WebSocket, WebSocketServer } from 'ws';
import { answerQuestions } from '../processes/answer-questions.ts';
import { roomJid } from '../sample/room.ts';
import { sampleMessage } from '../sample/sample-message.ts';
import { listen } from '../servers/listen.ts';
import { sendJson } from '../servers/send-json.ts';

// One room of the platform in a process of its own: whoever asks with a number has so many messages sent at once, to
// the history and, as frames, to the socket. Any other question is answered with the address.
const firstMs = Date.UTC(2026, 0, 1);
const topicName = adhocRoomMessagesTopic(roomJid);
/** The newest comes last. */
const history: { readonly createdMs: number; readonly text: string }[] = [];
const sockets = new Set<WebSocket>();

function sendMessage(): void {
  const createdMs = firstMs + history.length;
  const message = { ...sampleMessage(history.length), dateCreated: new Date(createdMs).toISOString() };
  history.push({ createdMs, text: JSON.stringify(message) });
  const frame = JSON.stringify({ topicName, version: '2', eventBody: toEvent(message) });
  for (const socket of sockets) socket.send(frame);
}

function toEvent({ id, dateCreated, body, jid, user }: ChatMessageResponse) {
  const from = { entityType: 'User', entityJid: jid, entityId: user?.id };
  const to = { entityType: 'Adhoc', entityJid: roomJid };
  return {
    messageId: id,
    created: dateCreated,
    actionType: 'Create',
    body,
    from,
    to,
    mentions: [],
    notifyAll: false,
  };
}

/** The newest messages between two moments; the newest comes first. Bounds are left out. */
function page(query: URLSearchParams): string {
  const boundOf = (name: string, none: number): number => {
    return query.has(name) ? Date.parse(query.get(name) ?? '') - firstMs : none;
  };
  const start = Math.max(0, boundOf('after', -1) + 1);
  const end = Math.min(history.length, boundOf('before', history.length));
  const from = Math.max(start, end - Number(query.get('limit')));
  return `{"entities":[${history
    .slice(from, end)
    .toReversed()
    .map(({ text }) => text)
    .join()}]}`;
}

function answer(method: string, path: string, query: URLSearchParams): string {
  if (path.endsWith('/messages')) return page(query);
  if (path.endsWith('/subscriptions'))
    return JSON.stringify({ entities: [{ id: topicName, state: 'Permitted' }] });
  if (method === 'POST') return JSON.stringify({ id: 'channel', connectUri: address.replace('http', 'ws') });
  return JSON.stringify({
    id: 'room',
    jid: roomJid,
    roomType: 'adhoc',
    dateCreated: '2026-01-01T00:00:00.000Z',
  });
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  request.resume();
  request.on('end', () =>
    sendJson(response, Buffer.from(answer(request.method ?? '', pathname, searchParams))),
  );
});
new WebSocketServer({ server }).on('connection', (socket) => {
  sockets.add(socket);
  socket.on('close', () => sockets.delete(socket));
});

// A room with some history, as most have.
while (history.length < 1000) sendMessage();
const address = await listen(server);
answerQuestions((question: number | string) => {
  for (let sent = 0; sent < Number(question); sent += 1) sendMessage();
  return address;
});
