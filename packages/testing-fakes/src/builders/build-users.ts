import type { Chat, User } from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { sample } from './sample-values.ts';

/** Builds the chat part of a user. */
export const buildChat: Builder<Chat> = builderOf<Chat>(() => ({ jabberId: sample.userJid }));

/** Builds a user. */
export const buildUser: Builder<User> = builderOf<User>(() => ({
  id: sample.userId,
  name: sample.userName,
  email: sample.email,
  username: sample.email,
  chat: buildChat(),
  selfUri: `/api/v2/users/${sample.userId}`,
}));
