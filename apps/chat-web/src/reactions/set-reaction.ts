import type { ChatMessageResponse, ChatReaction } from '@genesys-chat/models';

/** Says whether somebody has reacted to a message with an emoji; where it is so already, nothing changes. */
export function setReaction(
  message: ChatMessageResponse,
  emoji: string,
  userId: string,
  isOn: boolean,
): ChatMessageResponse {
  const reactions = message.reactions ?? [];
  const there = reactions.find((reaction) => reaction.emoji === emoji);
  if (isIn(there?.users ?? [], userId) === isOn) return message;
  const next = there
    ? reactions.map((reaction) => (reaction === there ? toggleUser(there, userId) : reaction))
    : [...reactions, { emoji, users: [{ id: userId }] }];
  return { ...message, reactions: next.filter(({ users }) => users.length > 0) };
}

/** The emoji with which somebody has reacted. */
export function reactionsOf(message: ChatMessageResponse, userId: string): readonly string[] {
  return (message.reactions ?? []).filter(({ users }) => isIn(users, userId)).map(({ emoji }) => emoji);
}

/** Whether somebody is among the users of a reaction. */
export function isIn(users: ChatReaction['users'], userId: string): boolean {
  return users.some(({ id }) => id === userId);
}

function toggleUser(reaction: ChatReaction, userId: string): ChatReaction {
  const others = reaction.users.filter(({ id }) => id !== userId);
  return { ...reaction, users: others.length < reaction.users.length ? others : [...others, { id: userId }] };
}
