import { useMemo } from 'react';
import type { Conversation } from '../conversation/conversation.ts';
import { useParticipants } from '../participants/use-participants.ts';

/**
 * Ids of who is in a conversation beside oneself; `undefined` until known, and where they may not be read.
 *
 * @param isWanted - Whether to ask; writing alone needs nobody's names.
 */
export function useInside(conversation: Conversation, isWanted: boolean): ReadonlySet<string> | undefined {
  const { participants } = useParticipants(conversation.kind === 'room' ? conversation : undefined, isWanted);
  return useMemo(() => {
    if (conversation.kind === 'person') return new Set([conversation.userId]);
    return participants && new Set(participants.flatMap(({ userId }) => userId ?? []));
  }, [conversation, participants]);
}
