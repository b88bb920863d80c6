// Reads a history with nothing but `undici.request` and `JSON.parse`: node walk-raw.mjs BASE_URL ROOM_JID COUNT
import { Agent, request } from 'undici';
import { measureWalk } from './measure-walk.mjs';

const [baseUrl, roomJid, count] = process.argv.slice(2);
const url = `${baseUrl}/api/v2/chats/rooms/${encodeURIComponent(roomJid)}/messages?limit=200`;
const dispatcher = new Agent();
const headers = { authorization: 'Bearer token', accept: 'application/json' };
await measureWalk(Number(count), async (tell) => {
  let before = '';
  for (;;) {
    const { body } = await request(url + before, { dispatcher, headers });
    const { entities } = JSON.parse(await body.text());
    if (entities.length === 0) return;
    for (const message of entities) tell(message.id ? 1 : 0);
    before = `&before=${entities.at(-1).dateCreated}`;
  }
});
