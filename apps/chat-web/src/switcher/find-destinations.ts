import type { ChatEntry } from '../chats/chat-entry.ts';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { type Directory, searchPeople } from '../people/directory.ts';

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
  const wanted = words.trim().toLocaleLowerCase();
  const listed: Destination[] = [...chats]
    .filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
    .sort(
      (one, other) =>
        Number(begins(other.name, wanted)) - Number(begins(one.name, wanted)) ||
        other.lastMessageAt - one.lastMessageAt,
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

function begins(name: string, wanted: string): boolean {
  return name
    .toLocaleLowerCase()
    .split(/[\s-]+/)
    .some((word) => word.startsWith(wanted));
}
