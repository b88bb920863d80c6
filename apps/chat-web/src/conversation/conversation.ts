/** A room, by its JID. */
export interface RoomConversation {
  readonly kind: 'room';
  readonly roomJid: string;
}

/** The one-to-one with a person, by user id. */
export interface PersonConversation {
  readonly kind: 'person';
  readonly userId: string;
}

/** Whom one writes to. */
export type Conversation = RoomConversation | PersonConversation;

/** One text for one conversation: key of caches, drafts and the outbox. */
export function conversationKey(conversation: Conversation): string {
  return conversation.kind === 'room' ? `room:${conversation.roomJid}` : `person:${conversation.userId}`;
}
