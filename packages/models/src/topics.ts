/** Topic of heartbeats and pongs; needs no subscription. */
export const channelMetadataTopic = 'channel.metadata';

/** Topic that announces, about a minute ahead and not always, that the socket will be closed. */
export const socketClosingTopic = 'v2.system.socket_closing';

/**
 * Names the topic of an ad-hoc room's messages.
 *
 * @param roomId - What the platform means by the id is not documented; the room's JID is assumed.
 * @returns The topic to subscribe to. Its events are of {@link CollaborateChatMessage}.
 */
export function adhocRoomMessagesTopic(roomId: string): string {
  return `v2.detail.events.collaboratechat.adhoc.${roomId}.messages`;
}

/**
 * Names the topic of a group room's messages.
 *
 * @param groupId - What the platform means by the id is not documented; the group's id is assumed.
 * @returns The topic to subscribe to. Its events are of {@link CollaborateChatMessage}.
 */
export function groupRoomMessagesTopic(groupId: string): string {
  return `v2.detail.events.collaboratechat.group.${groupId}.messages`;
}

/**
 * Names the topic of a user's unread badges: one event a chat, and the only sign of a one-to-one message.
 *
 * @param userId - Id of the user.
 * @returns The topic to subscribe to. Its events are of {@link ChatBadge}.
 */
export function userChatBadgesTopic(userId: string): string {
  return `v2.users.${userId}.badges.chats`;
}
