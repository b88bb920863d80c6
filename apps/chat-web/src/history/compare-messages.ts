import type { ChatMessageResponse } from '@genesys-chat/models';

/** Orders messages by time, and those of one moment by id. */
export function compareMessages(one: ChatMessageResponse, other: ChatMessageResponse): number {
  const difference = Date.parse(one.dateCreated) - Date.parse(other.dateCreated);
  if (difference !== 0) return difference;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** The messages, oldest first. */
export function sortedMessages(messages: readonly ChatMessageResponse[]): readonly ChatMessageResponse[] {
  return [...messages].sort(compareMessages);
}
