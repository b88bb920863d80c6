import { createRequire } from 'node:module';
import { getChatsRoomMessages, postChatsRoomMessages } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';
import { Agent, request } from 'undici';
import { type Contender, roomJid, text } from './contender.ts';

const path = `/api/v2/chats/rooms/${encodeURIComponent(roomJid)}/messages`;
const token = 'a-token-of-the-benchmark';

/** The packages of this repository, with checks, retries and limits as they come; the limiter's rate is out of the way. */
export function ours(baseUrl: string): Contender {
  const client = new ApiClient({ baseUrl, accessToken: token, requestsPerMinute: Number.POSITIVE_INFINITY });
  return {
    name: '@genesys-chat/chat-api',
    readHistory: async (limit) => (await getChatsRoomMessages(client, roomJid, { limit })).entities.length,
    sendMessage: async () => (await postChatsRoomMessages(client, roomJid, { message: text })).id,
    close: () => client.close(),
  };
}

/** The floor: `undici.request` and `JSON.parse`, nothing checked and nothing retried. */
export function raw(baseUrl: string): Contender {
  const dispatcher = new Agent({ connections: 64 });
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' };
  return {
    name: 'undici.request',
    readHistory: async (limit) => {
      const { body } = await request(`${baseUrl}${path}?limit=${limit}`, { dispatcher, headers });
      return (JSON.parse(await body.text()) as { entities: unknown[] }).entities.length;
    },
    sendMessage: async () => {
      const options = { method: 'POST', dispatcher, headers, body: JSON.stringify({ message: text }) } as const;
      const { body } = await request(`${baseUrl}${path}`, options);
      return (JSON.parse(await body.text()) as { id: string }).id;
    },
    close: () => dispatcher.close(),
  };
}

interface OfficialChatApi {
  getChatsRoomMessages(roomJid: string, options: object): Promise<{ entities: unknown[] }>;
  postChatsRoomMessages(roomJid: string, body: object): Promise<{ id: string }>;
}

/** The official SDK, pointed at the server as its documentation says. */
export function official(baseUrl: string): Contender {
  const platformClient = createRequire(import.meta.url)('purecloud-platform-client-262') as {
    ApiClient: { instance: { setGateway(gateway: object): void; setAccessToken(token: string): void } };
    ChatApi: new () => OfficialChatApi;
  };
  const { hostname, port } = new URL(baseUrl);
  platformClient.ApiClient.instance.setGateway({ host: hostname, port, protocol: 'http' });
  platformClient.ApiClient.instance.setAccessToken(token);
  const api = new platformClient.ChatApi();
  return {
    name: 'purecloud-platform-client-v2 262.0.0',
    readHistory: async (limit) => (await api.getChatsRoomMessages(roomJid, { limit: String(limit) })).entities.length,
    sendMessage: async () => (await api.postChatsRoomMessages(roomJid, { message: text })).id,
    close: () => undefined,
  };
}
