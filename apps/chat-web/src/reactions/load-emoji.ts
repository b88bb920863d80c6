import type { EmojiGroup } from './emoji.ts';

/** The names that Unicode gives to all emoji, a file a language; `scripts/emoji.ts` writes them. */
const files: ReadonlyMap<string, () => Promise<{ readonly default: readonly string[] }>> = new Map([
  ['en', () => import('./emoji/en.json')],
  ['de', () => import('./emoji/de.json')],
  ['ar', () => import('./emoji/ar.json')],
]);

/** Fetches all emoji with their names in a language: faces, people, animals, food, places, activities, things, signs, flags. */
export async function loadEmoji(code: string): Promise<readonly EmojiGroup[]> {
  const { default: groups } = (await files.get(code)?.()) ?? { default: [] };
  return groups.map((group) =>
    group.split('\n').map((line) => {
      const [emoji = '', name = '', ...words] = line.split('|');
      return { emoji, name, words };
    }),
  );
}
