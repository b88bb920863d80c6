/** Canonical name of the topic of a room's messages. */
export function roomTopicKey(roomJid: string): string {
  return `room ${roomJid}`;
}

/** Canonical name of the topic of a user's unread badges. */
export function badgesTopicKey(userId: string): string {
  return `badges ${userId}`;
}
