import type { ChatEntry } from '../chats/chat-entry.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { type Directory, searchPeople } from '../people/directory.ts';
import { foldName, rankName } from '../people/rank-name.ts';

/** Somewhere to go. */
export interface Destination {
  readonly conversation: Conversation;
  readonly name: string;
  readonly detail: string;
}

const most = 30;

/** Finds chats by name, then people with whom there is no chat yet; without words the newest chats. */
export function findDestinations(
  words: string,
  chats: readonly ChatEntry[],
  directory: Directory,
  myUserId: string,
): readonly Destination[] {
  const wanted = foldName(words);
  const listed: Destination[] = [...chats]
    .map((chat) => ({ ...chat, rank: rankName(foldName(chat.name), wanted) ?? Infinity }))
    .filter(({ rank }) => rank < Infinity)
    // A chat that is found by any beginning of a word is as good as another; then the newest.
    .sort(
      (one, other) =>
        Number(one.rank > 1) - Number(other.rank > 1) || other.lastMessageAt - one.lastMessageAt,
    )
    .map(({ conversation, name }) => ({ conversation, name, detail: '' }));
  const known = new Set(listed.map(({ conversation }) => conversationKey(conversation)));
  const people: Destination[] = searchPeople(directory, words, most)
    .filter(({ id }) => id !== myUserId && !known.has(`person:${id}`))
    .map(({ id, name, email }) => ({
      conversation: { kind: 'person', userId: id },
      name,
      detail: email ?? '',
    }));
  return [...listed, ...people].slice(0, most);
}
