import type { RateLimitState } from '@genesys-chat/transport';
import { useEffect, useState } from 'react';
import { useSession } from '../session/session.ts';

/** The state changes as time goes by, and nothing tells of that, so it is looked at again, in milliseconds. */
const refreshMs = 1000;

/** How close the app is to the limit of requests; `undefined` where it sets itself none. */
export function useRateLimit(): RateLimitState | undefined {
  const { client } = useSession();
  const [state, setState] = useState(client.rateLimit);
  useEffect(() => {
    const timer = setInterval(() => setState(client.rateLimit), refreshMs);
    return () => clearInterval(timer);
  }, [client]);
  return state;
}
