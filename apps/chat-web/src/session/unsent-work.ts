import type { AppDatabase } from '../storage/app-database.ts';

/** What was written in this browser and is not at the platform yet. */
export interface UnsentWork {
  readonly messages: number;
  readonly drafts: number;
}

/** Counts what a sign-out would take away, of all windows. */
export async function countUnsentWork(database: AppDatabase): Promise<UnsentWork> {
  const [messages, drafts] = await Promise.all([database.count('outbox'), database.count('drafts')]);
  return { messages, drafts };
}
