/** JID of the room that every contender reads and writes. */
export const roomJid = '5f1a00000000000000000001@conference.acme.orgspan.com';

/** Path of its messages. */
export const messagesPath = `/api/v2/chats/rooms/${encodeURIComponent(roomJid)}/messages`;

/** Text that every contender sends. */
export const text = 'Good morning, has anybody seen the key to the cupboard?';

/** Token that every contender uses. */
export const token = 'a-token-of-the-benchmark';
