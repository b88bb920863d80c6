import type { ChatFavorite } from '@genesys-chat/models';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, FakeUser } from '../store/records.ts';
import { findUser, otherUserId, personalKey } from './conversations.ts';

/** Makes a chat one of somebody's favourites. */
export function addFavorite(world: World, user: FakeUser, chat: ConversationRecord): void {
  const { store, random } = world;
  const isOneOnOne = chat.type === 'oneOnOne';
  const externalId = isOneOnOne ? findUser(world, otherUserId(chat, user.id)).jabberId : chat.key;
  store.collection('favorites').set(personalKey(user.id, chat), { id: random.uuid(), externalId });
}

/** The mark of a favourite, where a chat is one. */
export function favoriteOf(
  { store }: World,
  user: FakeUser,
  chat: ConversationRecord,
): ChatFavorite | undefined {
  return store.collection('favorites').get(personalKey(user.id, chat));
}
