/** Keys by their places on a keyboard whose letters are Latin ones. */
const places: ReadonlyMap<string, string> = new Map([['Slash', '/']]);

/**
 * Which key was pressed, in small letters. Where a keyboard writes letters that are not Latin, as in Arabic, it is the
 * one that a Latin keyboard has in the same place.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^\p{ASCII}+$/u.test(key)) return key.toLowerCase();
  return places.get(code) ?? code.replace(/^Key/, '').toLowerCase();
}
