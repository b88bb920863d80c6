import { AuthenticationError, ChatError } from '@genesys-chat/transport';
import { notifyManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionEnded } from '../session/session-ended.ts';

/** Makes the cache of what the platform said. Requests are repeated by the transport, so not here again. */
export function createQueryClient(): QueryClient {
  // Told at once, a message from the outbox and the same message from the platform change places in one frame.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    queryCache: new QueryCache({
      // After a start without a network there may be no token at all, and no session that the client saw end.
      onError: (error) => {
        if (AuthenticationError.isInstance(error)) sessionEnded.set(() => true);
      },
    }),
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && !ChatError.isInstance(error),
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
