/** JID of one of many rooms. */
export function roomJidAt(index: number): string {
  return `5f1a${(index + 1).toString(16).padStart(20, '0')}@conference.acme.orgspan.com`;
}

/** JID of the room that every contender reads and writes. */
export const roomJid = roomJidAt(0);

/** Path of its messages. */
export const messagesPath = `/api/v2/chats/rooms/${encodeURIComponent(roomJid)}/messages`;

/** Text that every contender sends. */
export const text = 'Good morning, has anybody seen the key to the cupboard?';

/** Token that every contender uses. */
export const token = 'a-token-of-the-benchmark';
