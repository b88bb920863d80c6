import * as v from 'valibot';
import { skinTones } from './skin-tones.ts';
import { createStore, type Store } from '../state/create-store.ts';

const key = 'genesys_chat_preferences';

const PreferencesSchema = v.object({
  /** Code of the language; the browser's own without it. */
  language: v.optional(v.picklist(['en', 'de', 'ar'])),
  theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Whether the browser tells of messages while the app is out of sight. */
  notifies: v.optional(v.boolean(), false),
  /** Emoji that were taken lately, the newest first. */
  recentEmoji: v.optional(v.array(v.string()), []),
  /** Tone of skin of the emoji that are taken. */
  skinTone: v.optional(v.picklist(skinTones), ''),
});

/** How somebody likes the app in this browser; nothing of it is secret. */
export interface Preferences extends v.InferOutput<typeof PreferencesSchema> {}

/** The preferences, kept in this browser. */
export const preferences: Store<Preferences> = createStore(read());

// Another tab would otherwise write back what it knew when it was opened.
addEventListener('storage', (event) => {
  if (event.key === key) preferences.set(read);
});

/** Changes preferences. */
export function prefer(change: Partial<Preferences>): void {
  preferences.set((before) => ({ ...before, ...change }));
  localStorage.setItem(key, JSON.stringify(preferences.get()));
}

function read(): Preferences {
  try {
    return v.parse(PreferencesSchema, JSON.parse(localStorage.getItem(key) ?? '{}'));
  } catch {
    return v.parse(PreferencesSchema, {});
  }
}
