import type { Text } from '../language/language.ts';
import type { Directory } from './directory.ts';

/**
 * Says that words find nobody, and whether the directory would know.
 *
 * @param text - The texts of the language.
 * @param directory - Where they were looked for.
 * @param words - The words.
 * @param notPermitted - What is said where people may not be listed.
 */
export function nobodyFound(text: Text, directory: Directory, words: string, notPermitted: string): string {
  const { extent, people } = directory;
  if (extent === 'nobody') return notPermitted;
  return extent === 'everybody' ? text.nobodyFound(words) : text.notAmongKnown(words, people.length);
}
