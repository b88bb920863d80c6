import { createStore } from '../state/create-store.ts';

/** A sentence for screen readers. */
export interface Announcement {
  readonly id: number;
  readonly words: string;
}

const most = 4;
let lastId = 0;

/** The newest sentences for screen readers, oldest first. */
export const announcements = createStore<readonly Announcement[]>([]);

/** Has screen readers say something, once, when they have nothing else to say. */
export function announce(words: string): void {
  lastId += 1;
  const id = lastId;
  announcements.set((said) => [...said.slice(1 - most), { id, words }]);
}
