import type { ChatMessageResponse, Room } from '@genesys-chat/models';
import type { QueryClient } from '@tanstack/react-query';
import { pinnedIn } from './pinned-in.ts';

/** Begins the keys of pinned messages among the queries. */
export const pinnedMessagesKey = 'pinnedMessages';

/** Changes a message where it is known as a pinned one. */
export function alterPinned(
  queries: QueryClient,
  messageId: string,
  alter: (message: ChatMessageResponse) => ChatMessageResponse,
): void {
  change(queries, (known) => known.map((message) => (message.id === messageId ? alter(message) : message)));
}

/** Forgets a message that is gone where it is known as a pinned one; what has become of its pin is read. */
export function dropPinned(queries: QueryClient, messageId: string): void {
  change(queries, (known) => known.filter(({ id }) => id !== messageId));
  void queries.invalidateQueries({
    queryKey: ['details'],
    predicate: ({ state }) => pinnedIn(state.data as Room | undefined).includes(messageId),
  });
}

function change(
  queries: QueryClient,
  update: (known: readonly ChatMessageResponse[]) => readonly ChatMessageResponse[],
): void {
  queries.setQueriesData<readonly ChatMessageResponse[]>(
    { queryKey: [pinnedMessagesKey] },
    (known) => known && update(known),
  );
}
