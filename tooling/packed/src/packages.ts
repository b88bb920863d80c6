import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of this repository. */
export const workspaceRoot: string = join(import.meta.dirname, '../../..');

/** A package of this repository that is published. */
export interface PublishedPackage {
  /** Name on npm. */
  readonly name: string;
  /** Name without the scope; also the name of the folder. */
  readonly shortName: string;
  readonly folder: string;
  readonly readme: string;
  /** What others can import, such as `@genesys-chat/models/openapi`. */
  readonly entries: readonly PackageEntry[];
  /** Packages that somebody has to install themselves, for those entries that use them. */
  readonly optionalPeers: readonly string[];
}

/** Something that others can import. */
export interface PackageEntry {
  readonly specifier: string;
  /** Declarations, from the package's folder; a script for a page has none. */
  readonly types: string | undefined;
}

type Target = string | { readonly types?: string };

const folders = join(workspaceRoot, 'packages');

/** Every package that is published, read from the folders. */
export const publishedPackages: readonly PublishedPackage[] = readdirSync(folders)
  .filter((shortName) => existsSync(join(folders, shortName, 'package.json')))
  .map(readPackage);

function readPackage(shortName: string): PublishedPackage {
  const folder = join(folders, shortName);
  const {
    name,
    exports,
    peerDependencies = {},
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, Target>;
    peerDependencies?: Record<string, string>;
  };
  const entries = Object.entries(exports)
    .filter(([path]) => path !== './package.json')
    .map(([path, target]) => ({
      specifier: name + path.slice(1),
      types: typeof target === 'string' ? undefined : target.types,
    }));
  const readmeFile = join(folder, 'README.md');
  const readme = existsSync(readmeFile) ? readFileSync(readmeFile, 'utf8') : '';
  return { name, shortName, folder, readme, entries, optionalPeers: Object.keys(peerDependencies) };
}
