import { createRequire } from 'node:module';
import { roomJid, text, token } from '../sample/room.ts';
import type { Contender } from './contender.ts';

interface OfficialChatApi {
  getChatsRoomMessages(roomJid: string, options: object): Promise<{ entities: unknown[] }>;
  postChatsRoomMessages(roomJid: string, body: object): Promise<{ id: string }>;
}

interface OfficialPlatformClient {
  readonly ApiClient: {
    readonly instance: { setGateway(gateway: object): void; setAccessToken(token: string): void };
  };
  readonly ChatApi: new () => OfficialChatApi;
}

/** The official SDK, pointed at the server as its documentation says. */
export function officialSdk(baseUrl: string): Contender {
  const require = createRequire(import.meta.url);
  const { ApiClient, ChatApi } = require('purecloud-platform-client-262') as OfficialPlatformClient;
  const { hostname, port } = new URL(baseUrl);
  ApiClient.instance.setGateway({ host: hostname, port, protocol: 'http' });
  ApiClient.instance.setAccessToken(token);
  const api = new ChatApi();
  return {
    readHistory: async (limit) => {
      return (await api.getChatsRoomMessages(roomJid, { limit: String(limit) })).entities.length;
    },
    sendMessage: async () => (await api.postChatsRoomMessages(roomJid, { message: text })).id,
  };
}
