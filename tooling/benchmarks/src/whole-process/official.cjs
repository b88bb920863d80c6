// Loads the official SDK, makes one call, ends: node official.cjs BASE_URL ROOM_JID
const { ApiClient, ChatApi } = require('purecloud-platform-client-262');

const [baseUrl, roomJid] = process.argv.slice(2);
const { hostname, port } = new URL(baseUrl);
ApiClient.instance.setGateway({ host: hostname, port, protocol: 'http' });
ApiClient.instance.setAccessToken('token');
new ChatApi().getChatsRoomMessages(roomJid, { limit: '25' }).then(
  () => process.exit(),
  (error) => {
    throw error;
  },
);
