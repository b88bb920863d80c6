import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../session/session.ts';
import { connection } from './connection.ts';

/** Sends what waits and reads what failed: when the network returns, and when the live connection does. */
export function useBackOnline(): void {
  const { outbox } = useSession();
  const queries = useQueryClient();
  useEffect(() => {
    const resume = (): void => {
      outbox.resume();
      if (connection.get() !== 'live') return;
      void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    };
    resume();
    addEventListener('online', resume);
    const unsubscribe = connection.subscribe(resume);
    return () => {
      removeEventListener('online', resume);
      unsubscribe();
    };
  }, [outbox, queries]);
}
