import { createRequire } from 'node:module';
import { startFakeServer } from '@genesys-chat/testing-fakes/node';
import { NotFoundError } from '@genesys-chat/transport';
import { expect, test } from 'vitest';
import type * as index from './index.ts';
import defaultImport, * as platformClient from './index.ts';

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

test('gives the same by every way to import it', () => {
  const required = createRequire(import.meta.url)('./index.ts') as typeof index;
  const { default: whole, ...named } = platformClient;

  expect(defaultImport).toBe(whole);
  expect({ ...defaultImport }).toEqual(named);
  expect(Object.keys(required)).toEqual(expect.arrayContaining(Object.keys(named)));
  expect(new required.ChatApi()).toHaveProperty('getChatsRoom');
});

test('gives the classes of its errors', async () => {
  const client = new platformClient.ApiClient({
    accessToken: 'a-token',
    fetch: async () => Response.json({}, { status: 404 }),
  });
  const error: unknown = await new platformClient.ChatApi(client)
    .getChatsRoom('room@conference.acme.orgspan.com')
    .catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(platformClient.NotFoundError);
  expect(platformClient.NotFoundError).toBe(NotFoundError);
  expect(platformClient.ChatError.isInstance(error)).toBe(true);
});
