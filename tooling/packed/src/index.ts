/**
 * Everything that is published, packed and installed as a stranger would.
 *
 * @packageDocumentation
 */
export { pack, type Tarball } from './pack.ts';
export { publishedPackages, workspaceRoot, type PackageEntry, type PublishedPackage } from './packages.ts';
export { run, runOrThrow, type Outcome, type RunOptions } from './run.ts';
export { arriveAsStranger, type Stranger } from './stranger.ts';
export { strangerFolder } from './stranger-folder.ts';
