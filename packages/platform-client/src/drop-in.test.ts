import { startFakeServer } from '@genesys-chat/testing-fakes/node';
import { expect, test } from 'vitest';
import * as platformClient from './index.ts';

test('logs in, sends and reads through the shared client, as programs for the official SDK do', async () => {
  const server = await startFakeServer({ port: 0 });
  const [user] = server.cloud.users;
  const { jid } = server.cloud.addRoom();
  if (!user) throw new Error('The demo organisation has no users.');
  const client = platformClient.ApiClient.instance;
  client.setEnvironment(server.url);
  client.setAccessToken(server.cloud.tokenFor(user));
  const api = new platformClient.ChatApi();

  const { id } = await api.postChatsRoomMessages(jid, { message: 'Good morning' });
  const { body } = await api.getChatsMessage(id);
  client.setReturnExtendedResponses(true);
  const extended: unknown = await api.getChatsMessage(id);
  client.setReturnExtendedResponses(false);
  await server.close();

  expect(body).toBe('Good morning');
  expect(extended).toMatchObject({ status: 200, body: { id, body: 'Good morning' } });
});
