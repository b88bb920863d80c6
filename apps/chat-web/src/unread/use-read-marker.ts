import { useCallback, useEffect, useState } from 'react';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { useSession } from '../session/session.ts';

/** Up to where a conversation was read, and a way to say that it was read further. */
export interface ReadMarker {
  /** Whether it was looked up. */
  readonly isKnown: boolean;
  /** Up to where it was read when it was opened, in milliseconds since 1970; `undefined` on a first visit. */
  readonly readUntilMs: number | undefined;
  readonly markRead: (untilMs: number) => void;
}

/** Remembers in this browser up to where a conversation was read. */
export function useReadMarker(conversation: Conversation): ReadMarker {
  const { database } = useSession();
  const key = conversationKey(conversation);
  const [known, setKnown] = useState<{ readonly readUntilMs: number | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const readUntilMs = await database.get('read', key);
      if (isCurrent) setKnown({ readUntilMs });
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [database, key]);
  const markRead = useCallback((untilMs: number) => void database.put('read', untilMs, key), [database, key]);
  return { isKnown: known !== undefined, readUntilMs: known?.readUntilMs, markRead };
}
