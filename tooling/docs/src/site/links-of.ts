const reference = /\s(?:href|src)="([^"]*)"/g;
const anchor = /\s(?:id|name)="([^"]*)"/g;

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/**
 * Lists what a page refers to.
 *
 * @param html - The page.
 * @returns Addresses as they stand in the page.
 */
export function referencesOf(html: string): readonly string[] {
  return Array.from(html.matchAll(reference), ([, address = '']) => decode(address));
}

/**
 * Lists the places in a page that an address may point to.
 *
 * @param html - The page.
 * @returns The names that stand behind a `#`.
 */
export function anchorsOf(html: string): ReadonlySet<string> {
  return new Set(Array.from(html.matchAll(anchor), ([, name = '']) => decode(name)));
}
