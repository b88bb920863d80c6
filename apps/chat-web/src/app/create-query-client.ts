import { ChatError } from '@genesys-chat/transport';
import { notifyManager, QueryClient } from '@tanstack/react-query';

/** Makes the cache of what the platform said. Requests are repeated by the transport, so not here again. */
export function createQueryClient(): QueryClient {
  // Told at once, a message from the outbox and the same message from the platform change places in one frame.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
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
