import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of this repository that is published. */
export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  readonly readme: string;
}

const root = join(import.meta.dirname, '../../../packages');

/** Every package that is published, read from the folders. */
export const publishedPackages: readonly PublishedPackage[] = readdirSync(root).map((entry) => {
  const folder = join(root, entry);
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
  return { name, folder, readme: readFileSync(join(folder, 'README.md'), 'utf8') };
});
