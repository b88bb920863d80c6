import type { User } from '@genesys-chat/models';

/** Somebody of the organisation, as the app shows people. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly jid: string | undefined;
  readonly email: string | undefined;
}

/** Reads a person off what the platform sends; without an id it is nobody. */
export function toPerson({ id, name, email, chat }: User): Person | undefined {
  if (id === undefined) return undefined;
  return { id, name: name ?? email ?? id, jid: chat?.jabberId, email };
}
