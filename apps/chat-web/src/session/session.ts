import type { LiveChat } from '@genesys-chat/realtime';
import type { ApiClient } from '@genesys-chat/transport';
import { createContext, use } from 'react';
import type { AppConfig } from '../config/app-config.ts';
import type { Drafts } from '../drafts/drafts.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Person } from '../people/person.ts';
import type { AppDatabase } from '../storage/app-database.ts';
import type { ReadMarks } from '../unread/read-marks.ts';

/** Everything that belongs to the person who is signed in; gone with the sign-out. */
export interface Session {
  readonly config: AppConfig;
  readonly client: ApiClient;
  readonly live: LiveChat;
  readonly me: Person;
  readonly database: AppDatabase;
  readonly drafts: Drafts;
  readonly outbox: Outbox;
  readonly readMarks: ReadMarks;
  /** Takes a chat, by the JID that badges name, for read, also in the other windows of the person. */
  readonly markSeen: (jid: string) => void;
  /** Hears nothing more, neither of the platform nor of other windows. */
  readonly close: () => void;
  /** Clears what this browser keeps, revokes the token where the platform can be reached, and leaves the app. */
  readonly signOut: () => void;
}

/** The session, for everything below the signed-in app. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the person who is signed in. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionContext above it.');
  return session;
}
