import { createStore } from '../state/create-store.ts';

/** Unread messages by the JID that badges name: a room's, or the other person's. */
export const unreadCounts = createStore<ReadonlyMap<string, number>>(new Map());

/** That a chat was read, up to what the platform counted in it. */
export interface ReadBadge {
  readonly jid: string;
  readonly count: number;
}

/** What badges said last, and up to which count chats were read since: the platform learns that from a history alone. */
const told = new Map<string, number>();
const read = new Map<string, number>();

/** Takes over what a badge says. */
export function setUnread(jid: string, count: number): void {
  // It has begun anew, as after an answer of one's own.
  if (count <= (told.get(jid) ?? 0)) read.delete(jid);
  told.set(jid, count);
  show(jid);
}

/** Takes all that was counted in a chat for read. */
export function clearUnread(jid: string): ReadBadge {
  const badge = { jid, count: told.get(jid) ?? 0 };
  noteRead(badge);
  return badge;
}

/** Hears that a chat was read, as in another window; what has begun anew since was not. */
export function noteRead({ jid, count }: ReadBadge): void {
  read.set(jid, Math.min(count, told.get(jid) ?? 0));
  show(jid);
}

function show(jid: string): void {
  const count = Math.max(0, (told.get(jid) ?? 0) - (read.get(jid) ?? 0));
  unreadCounts.set((counts) => {
    if ((counts.get(jid) ?? 0) === count) return counts;
    const next = new Map(counts);
    if (count === 0) next.delete(jid);
    else next.set(jid, count);
    return next;
  });
}
