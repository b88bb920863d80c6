import { once } from 'node:events';
import {
  adhocRoomMessagesTopic,
  type Channel,
  CollaborateChatMessageSchema,
  NotificationEnvelopeSchema,
} from '@genesys-chat/models';
import { startFakeServer } from '@genesys-chat/testing-fakes/node';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';

test('a plain WebSocket client is answered a ping and told of a message', { timeout: 30_000 }, async () => {
  const server = await startFakeServer({ port: 0 });
  const [user] = server.cloud.users;
  const { jid } = server.cloud.addRoom();
  if (!user) throw new Error('The demo organisation has no users.');
  const headers = {
    Authorization: `Bearer ${server.cloud.tokenFor(user)}`,
    'Content-Type': 'application/json',
  };
  const post = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${server.url}/api/v2/${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(200);
    return answer.json();
  };
  const { id, connectUri = '' } = (await post('notifications/channels')) as Channel;
  await post(`notifications/channels/${id}/subscriptions`, [{ id: adhocRoomMessagesTopic(jid) }]);
  const socket = new WebSocket(connectUri);
  await once(socket, 'open');
  const next = async (): Promise<v.InferOutput<typeof NotificationEnvelopeSchema>> => {
    const [data] = (await once(socket, 'message')) as [Buffer];
    return v.parse(NotificationEnvelopeSchema, JSON.parse(data.toString()));
  };

  const pong = next();
  socket.send(JSON.stringify({ message: 'ping' }));
  expect(await pong).toMatchObject({ topicName: 'channel.metadata', eventBody: { message: 'pong' } });

  const event = next();
  const sent = await post(`chats/rooms/${encodeURIComponent(jid)}/messages`, { message: 'Hello' });
  const { topicName, eventBody } = await event;
  expect(topicName).toBe(adhocRoomMessagesTopic(jid));
  expect(v.parse(CollaborateChatMessageSchema, eventBody)).toMatchObject({
    messageId: (sent as { id: string }).id,
    actionType: 'Create',
    body: 'Hello',
    from: { entityId: user.id, entityType: 'User' },
    to: { entityJid: jid, entityType: 'Adhoc' },
  });

  socket.close();
  await server.close();
});
