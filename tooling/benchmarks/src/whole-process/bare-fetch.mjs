// Makes one call with nothing but Node, ends: node bare-fetch.mjs BASE_URL ROOM_JID
const [baseUrl, roomJid] = process.argv.slice(2);
const answer = await fetch(`${baseUrl}/api/v2/chats/rooms/${encodeURIComponent(roomJid)}/messages?limit=25`);
await answer.json();
process.exit();
