import { useEffect } from 'react';
import { heldLocks } from '../storage/held-locks.ts';

/**
 * Lets the other tabs of a person know while this one is in sight.
 *
 * @param userId - The person; two may be signed in in two tabs.
 */
export function useSight(userId: string): void {
  useEffect(() => {
    const { locks } = navigator as Partial<Navigator>;
    let letGo: (() => void) | undefined;
    const look = (): void => {
      letGo?.();
      letGo = undefined;
      if (!locks || document.visibilityState !== 'visible') return;
      const hidden = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      void locks.request(lockName(userId), { mode: 'shared' }, () => hidden);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      letGo?.();
    };
  }, [userId]);
}

/** Whether any tab of a person is in sight. */
export async function isInSight(userId: string): Promise<boolean> {
  if (document.visibilityState === 'visible') return true;
  return (await heldLocks()).includes(lockName(userId));
}

function lockName(userId: string): string {
  return `genesys-chat sight ${userId}`;
}
