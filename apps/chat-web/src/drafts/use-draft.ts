import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../session/session.ts';
import { noteDraft } from './use-drafts.ts';

/** Text that was begun and a way to change it. */
export interface Draft {
  readonly body: string;
  readonly setBody: (body: string) => void;
}

/** Keeps text that was begun, over reloads and visits to other chats. */
export function useDraft(key: string): Draft {
  const { database } = useSession();
  const queries = useQueryClient();
  const [body, setShown] = useState('');
  const isTouched = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const kept = await database.get('drafts', key);
      if (isCurrent && kept !== undefined && !isTouched.current) setShown(kept);
    };
    void read();
    return () => {
      isCurrent = false;
    };
  }, [database, key]);
  const setBody = useCallback(
    (next: string) => {
      isTouched.current = true;
      setShown(next);
      noteDraft(queries, key, next);
      void (next === '' ? database.delete('drafts', key) : database.put('drafts', next, key));
    },
    [database, queries, key],
  );
  return { body, setBody };
}
