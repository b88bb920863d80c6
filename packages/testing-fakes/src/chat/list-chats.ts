import type { ChatItem, ChatItemCursorListing } from '@genesys-chat/models';
import { badRequest } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, FakeUser } from '../store/records.ts';
import { dateTime } from './chat-message.ts';
import { otherUserId } from './conversations.ts';
import { favoriteOf } from './favorites.ts';
import { toRoom } from './rooms.ts';

/** How the list is asked for. */
interface ChatListQuery {
  readonly after?: string | undefined;
  readonly includePresence?: boolean | undefined;
  readonly includeRoomOwners?: boolean | undefined;
}

/** Lists the chats of a user, the one with the newest message first. */
export function listChats(world: World, user: FakeUser, query: ChatListQuery): ChatItemCursorListing {
  const chats = ownChats(world, user);
  const { chatListPageSize } = world.behaviour;
  const start = query.after === undefined ? 0 : chats.findIndex(({ key }) => key === query.after) + 1;
  if (query.after !== undefined && start === 0) {
    throw badRequest('after', 'is not a cursor that this list gave', 'invalid.value');
  }
  const page = chats.slice(start, start + chatListPageSize);
  const lastKey = chats.length > start + page.length ? page.at(-1)?.key : undefined;
  const selfUri = '/api/v2/users/chats/me';
  return {
    entities: page.map((chat) => toChatItem(world, chat, user, query)),
    selfUri,
    ...(lastKey !== undefined && { nextUri: `${selfUri}?after=${encodeURIComponent(lastKey)}` }),
  };
}

function ownChats({ store }: World, { id }: FakeUser): ConversationRecord[] {
  const activity = store.collection('activity');
  const newest = ({ key, createdAt }: ConversationRecord): number =>
    activity.get(key)?.lastMessageAt ?? createdAt;
  return [...store.collection('conversations').values()]
    .filter(({ participantIds }) => participantIds.includes(id))
    .map((chat) => ({ chat, newestAt: newest(chat) }))
    .sort((one, other) => other.newestAt - one.newestAt)
    .map(({ chat }) => chat);
}

function toChatItem(
  world: World,
  chat: ConversationRecord,
  user: FakeUser,
  { includePresence = false, includeRoomOwners = false }: ChatListQuery,
): ChatItem {
  const lastMessageAt = world.store.collection('activity').get(chat.key)?.lastMessageAt;
  const favorite = favoriteOf(world, user, chat);
  const common = {
    open: true,
    ...(favorite && { favorite }),
    ...(lastMessageAt !== undefined && { dateLastMessage: dateTime(lastMessageAt) }),
    chatType: chat.type,
    selfUri: '/api/v2/users/chats/me',
  };
  if (chat.type !== 'oneOnOne') {
    const room = toRoom(world, chat, includeRoomOwners);
    return { id: chat.key, ...(chat.subject !== undefined && { name: chat.subject }), room, ...common };
  }
  const other = world.store.collection('users').get(otherUserId(chat, user.id));
  if (!other) return { id: chat.key, ...common };
  const { id, name, jabberId } = other;
  const presence = { systemPresence: 'Available', source: 'PURECLOUD' };
  return {
    id: jabberId,
    name,
    user: {
      id,
      name,
      jid: jabberId,
      selfUri: `/api/v2/users/${id}`,
      ...(includePresence && { presence }),
    },
    ...common,
  };
}
