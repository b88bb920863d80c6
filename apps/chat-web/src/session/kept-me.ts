import * as v from 'valibot';
import type { Person } from '../people/person.ts';

/** Where this tab keeps who is signed in, as long as it keeps the token. */
const key = 'genesys_chat_me';

const PersonSchema = v.object({
  id: v.string(),
  name: v.string(),
  jid: v.optional(v.string()),
  email: v.optional(v.string()),
});

/** Who is signed in in this tab, as after a reload; the app can start with that while the platform is out of reach. */
export function keptMe(): Person | undefined {
  try {
    const { id, name, jid, email } = v.parse(PersonSchema, JSON.parse(sessionStorage.getItem(key) ?? ''));
    return { id, name, jid, email };
  } catch {
    return undefined;
  }
}

/** Keeps who is signed in. */
export function keepMe(me: Person): void {
  sessionStorage.setItem(key, JSON.stringify(me));
}

/** Forgets it, as when somebody signs in, who may be somebody else. */
export function forgetMe(): void {
  sessionStorage.removeItem(key);
}
