import { useMemo } from 'react';
import { conversationKey } from '../conversation/conversation.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../state/use-store.ts';

/** The conversations with a message that could not be sent, by their keys. */
export function useFailedKeys(): ReadonlySet<string> {
  const { outbox } = useSession();
  const entries = useStore(outbox.entries);
  return useMemo(
    () =>
      new Set(
        entries
          .filter(({ state }) => state === 'failed')
          .map(({ conversation }) => conversationKey(conversation)),
      ),
    [entries],
  );
}
