import { chatOperations } from '@genesys-chat/models';
import { expect, test } from 'vitest';
import { ApiClient, ChatApi } from './index.ts';

const roomJid = '5f1a00000000000000000001@conference.acme.orgspan.com';

interface Sent {
  readonly url: string;
  readonly headers: Headers;
}

function recordingClient(): { readonly client: ApiClient; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const client = new ApiClient({
    baseUrl: 'https://api.acme.example',
    accessToken: 'a-token',
    fetch: async (url, init) => {
      sent.push({ url, headers: new Headers(init?.headers) });
      return Response.json({ entities: [] });
    },
  });
  return { client, sent };
}

test('has a method for each of the 36 operations', () => {
  const methods = Object.getOwnPropertyNames(ChatApi.prototype).filter((name) => name !== 'constructor');

  expect(methods.sort()).toEqual(chatOperations.map(({ id }) => id).sort());
});

test('takes query parameters and headers from opts', async () => {
  const { client, sent } = recordingClient();

  await new ChatApi(client).getChatsRoomMessages(roomJid, {
    limit: '25',
    customHeaders: { 'X-Purpose': 'report' },
  });

  expect(sent[0]?.url).toBe(
    `https://api.acme.example/api/v2/chats/rooms/${encodeURIComponent(roomJid)}/messages?limit=25`,
  );
  expect(sent[0]?.headers.get('x-purpose')).toBe('report');
});

test('rejects where the official SDK throws a string', async () => {
  const { client, sent } = recordingClient();
  const api = new ChatApi(client);

  const call = api.getChatsRoom(undefined as unknown as string);

  await expect(call).rejects.toMatchObject({ code: 'invalid_request', field: 'roomJid' });
  expect(sent).toEqual([]);
});

test('uses the shared client unless it is given one', () => {
  expect(() => new ChatApi()).not.toThrow();
  expect(ApiClient.instance).toBe(ApiClient.instance);
});
