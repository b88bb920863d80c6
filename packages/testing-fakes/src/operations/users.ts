import { getUsersChatsMeOperation, getUsersMeOperation, type User } from '@genesys-chat/models';
import { listChats } from '../chat/list-chats.ts';
import { findUser } from '../chat/conversations.ts';
import { getUserOperation, getUsersOperation } from '../directory/user-operations.ts';
import { type Route, serve } from '../http/serve.ts';
import type { FakeUser } from '../store/records.ts';

/** Users, and the chat list of the calling one. */
export const userRoutes: readonly Route[] = [
  serve(getUsersMeOperation, ({ query, caller: { user } }) =>
    query.expand?.includes('authorization')
      ? { ...toUser(user), authorization: { permissions: [...user.permissions] } }
      : toUser(user),
  ),
  serve(getUserOperation, ({ path: { userId }, world }) => toUser(findUser(world, userId))),
  serve(getUsersOperation, ({ query: { pageSize = 25, pageNumber = 1, id }, world }) => {
    const everybody = [...world.store.collection('users').values()];
    const found = id ? everybody.filter((user) => id.includes(user.id)) : everybody;
    const page = found.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
    return {
      entities: page.map(toUser),
      pageSize,
      pageNumber,
      total: found.length,
      pageCount: Math.ceil(found.length / pageSize),
    };
  }),
  serve(getUsersChatsMeOperation, ({ query, caller, world }) => listChats(world, caller.user, query)),
];

function toUser({ id, name, email, jabberId }: FakeUser): User {
  return { id, name, email, username: email, chat: { jabberId }, selfUri: `/api/v2/users/${id}` };
}
