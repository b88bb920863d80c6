/** What the values in the paths mean; each is one encoded path segment. */
export const pathParameterDescriptions: Readonly<Record<string, string>> = {
  channelId: 'Id of the notification channel.',
  messageId: 'Id of the message.',
  messageIds: 'One id, or several joined with commas.',
  participantJid: 'JID of the participant: a user JID.',
  pinnedMessageId: 'Id of the pinned message.',
  roomJid: 'JID of the room, such as 5f1a00000000000000000001@conference.acme.orgspan.com.',
  threadId: 'Id of the thread.',
  userId: 'Id (UUID) of the user; in a one-to-one chat, of the other user.',
};
