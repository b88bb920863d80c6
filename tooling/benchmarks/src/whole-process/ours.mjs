// Imports the packages, makes one call, ends: node ours.mjs BASE_URL ROOM_JID
import { getChatsRoomMessages } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';

const [baseUrl, roomJid] = process.argv.slice(2);
const client = new ApiClient({ baseUrl, accessToken: 'token' });
await getChatsRoomMessages(client, roomJid, { limit: 25 });
process.exit();
