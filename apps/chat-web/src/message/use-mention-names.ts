import type { ChatMessageResponse } from '@genesys-chat/models';
import { useMemo } from 'react';
import { useDirectory } from '../people/use-directory.ts';
import { useSession } from '../session/session.ts';

/**
 * The names that a message mentions. The platform does not document what its map holds, so keys and values are
 * looked up as ids, JIDs and names alike.
 */
export function useMentionNames({ mentions }: ChatMessageResponse): ReadonlyMap<string, 'other' | 'me'> {
  const { me } = useSession();
  const { byId, byJid } = useDirectory();
  return useMemo(() => {
    const names = new Map<string, 'other' | 'me'>([['all', 'me']]);
    for (const key of Object.entries(mentions ?? {}).flat()) {
      const person = byId.get(key) ?? byJid.get(key);
      if (!person) continue;
      const whom = person.id === me.id ? 'me' : 'other';
      // People write first names too.
      for (const name of [person.name, person.name.split(' ')[0] ?? person.name]) names.set(name, whom);
    }
    return new Map([...names].sort(([one], [other]) => other.length - one.length));
  }, [mentions, byId, byJid, me.id]);
}
