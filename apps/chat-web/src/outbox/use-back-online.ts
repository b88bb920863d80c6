import { useEffect } from 'react';
import { connection } from '../live/connection.ts';
import { useSession } from '../session/session.ts';

/** Sends what waits when the app starts, when the network returns, and when the live connection does. */
export function useBackOnline(): void {
  const { outbox } = useSession();
  useEffect(() => {
    const resume = (): void => outbox.resume();
    resume();
    addEventListener('online', resume);
    const unsubscribe = connection.subscribe(resume);
    return () => {
      removeEventListener('online', resume);
      unsubscribe();
    };
  }, [outbox]);
}
