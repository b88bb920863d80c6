import { useCallback } from 'react';
import { useSession } from '../session/session.ts';
import { useDrafts } from './use-drafts.ts';

/** Text that was begun and a way to change it. */
export interface Draft {
  readonly body: string;
  readonly setBody: (body: string) => void;
}

/** Text that was begun somewhere, by conversation, or by conversation and thread. */
export function useDraft(key: string): Draft {
  const { drafts } = useSession();
  const body = useDrafts().get(key) ?? '';
  const setBody = useCallback((next: string) => drafts.set(key, next), [drafts, key]);
  return { body, setBody };
}
