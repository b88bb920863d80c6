import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the names of all emoji in the languages of the app, from the annotations of Unicode CLDR:
 *
 *     npm pack cldr-annotations-full@48.2.0 cldr-annotations-derived-full@48.2.0   # in an empty folder; unpack both
 *     node scripts/emoji.ts annotations-folder derived-folder
 */
const [, , ...folders] = process.argv;
const languages = ['en', 'de', 'ar'] as const;
/** The first emoji of each group, in the order of CLDR. */
const firsts = ['😀', '👋', '🐵', '🍇', '🌍', '🎃', '👓', '🏧', '🏁'];
/** More words than this find hardly anything that the first do not. */
const mostWords = 8;
/** All that Unicode recommends; as a text, because the compiler does not know the flag yet. */
const recommended = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
const order = new Intl.Collator('en-u-co-emoji');

interface Annotations {
  readonly annotations: Readonly<
    Record<string, { readonly tts?: readonly string[]; readonly default?: readonly string[] }>
  >;
}

for (const language of languages) {
  const lines = new Map<string, string>();
  for (const [index, kind] of ['annotations', 'annotationsDerived'].entries()) {
    const file = join(folders[index] ?? '.', kind, language, 'annotations.json');
    const content = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Annotations>>;
    for (const [key, { tts: [name] = [], default: words = [] }] of Object.entries(
      content[kind]?.annotations ?? {},
    )) {
      const emoji = qualified(key);
      if (name === undefined || !isChoice(emoji)) continue;
      const others = words.filter((word) => !name.includes(word)).slice(0, mostWords);
      lines.set(emoji, [emoji, name, ...others].join('|'));
    }
  }
  const sorted = [...lines.keys()].sort(order.compare);
  const groups = firsts.map((first, group) =>
    sorted
      .filter((emoji) => order.compare(emoji, first) >= 0)
      .filter((emoji) => group + 1 === firsts.length || order.compare(emoji, firsts[group + 1] ?? '') < 0)
      .map((emoji) => lines.get(emoji))
      .join('\n'),
  );
  const target = join(import.meta.dirname, '..', 'src', 'reactions', 'emoji', `${language}.json`);
  writeFileSync(target, `${JSON.stringify(groups, null, 2)}\n`);
  console.log(language, sorted.length, groups.map((group) => group.split('\n').length).join(' '));
}

/** The annotations leave out the sign that asks for a picture instead of a letter. */
function qualified(key: string): string {
  return key.replaceAll(/(?!\p{Emoji_Presentation})\p{Emoji}(?!\u{FE0F}|\p{Emoji_Modifier})/gu, '$&\u{FE0F}');
}

/** Tones of skin would make six of one, so people choose among the yellow ones. */
function isChoice(emoji: string): boolean {
  return recommended.test(emoji) && !/\p{Emoji_Modifier}/u.test(emoji);
}
