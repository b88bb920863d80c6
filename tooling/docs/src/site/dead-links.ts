import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf, referencesOf } from './links-of.ts';

const here = 'file:///';

/**
 * Finds links inside a site that lead nowhere: to a file that is not there, or to a place that the page does not have.
 *
 * @param folder - The site.
 * @returns One line for each dead link, with the page that it is on.
 */
export function deadLinksIn(folder: string): readonly string[] {
  const pages = new Map(
    globSync('**/*.html', { cwd: folder }).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const anchors = new Map([...pages].map(([path, html]) => [path, anchorsOf(html)]));

  const isDead = (page: string, address: string): boolean => {
    const target = URL.parse(address, `${here}${page}`);
    if (target === null) return true;
    if (!target.href.startsWith(here)) return false;
    const path = decodeURIComponent(target.pathname.slice(1)) || 'index.html';
    const places = anchors.get(path);
    if (places === undefined || target.hash.length < 2) return !existsSync(join(folder, path));
    return !places.has(decodeURIComponent(target.hash.slice(1)));
  };

  return [...pages].flatMap(([page, html]) =>
    [...new Set(referencesOf(html))]
      .filter((address) => isDead(page, address))
      .map((address) => `${page}: ${address}`),
  );
}
