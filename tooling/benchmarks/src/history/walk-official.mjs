// Reads a history with the official SDK, page by page: node walk-official.mjs BASE_URL ROOM_JID COUNT
import platformClient from 'purecloud-platform-client-262';
import { measureWalk } from './measure-walk.mjs';

const [baseUrl, roomJid, count] = process.argv.slice(2);
const { ApiClient, ChatApi } = platformClient;
const { hostname, port } = new URL(baseUrl);
ApiClient.instance.setGateway({ host: hostname, port, protocol: 'http' });
ApiClient.instance.setAccessToken('token');
const api = new ChatApi();
await measureWalk(Number(count), async (tell) => {
  let bounds = {};
  for (;;) {
    const { entities } = await api.getChatsRoomMessages(roomJid, { limit: '200', ...bounds });
    if (entities.length === 0) return;
    for (const message of entities) tell(message.id ? 1 : 0);
    bounds = { before: entities.at(-1).dateCreated };
  }
});
