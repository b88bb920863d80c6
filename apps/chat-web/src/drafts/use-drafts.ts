import { useSession } from '../session/session.ts';
import { useStore } from '../state/use-store.ts';

/** Every text that was begun, by conversation, or by conversation and thread. */
export function useDrafts(): ReadonlyMap<string, string> {
  return useStore(useSession().drafts.bodies);
}
