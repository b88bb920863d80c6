import { createStore } from '../state/create-store.ts';

/** Unread messages by the JID that badges name: a room's, or the other person's. */
export const unreadCounts = createStore<ReadonlyMap<string, number>>(new Map());

/** Takes over what a badge says. */
export function setUnread(jid: string, count: number): void {
  unreadCounts.set((counts) => {
    if ((counts.get(jid) ?? 0) === count) return counts;
    const next = new Map(counts);
    if (count === 0) next.delete(jid);
    else next.set(jid, count);
    return next;
  });
}
