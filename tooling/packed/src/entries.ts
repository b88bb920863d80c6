import type { PackageEntry, PublishedPackage } from './packages.ts';

/** Modules of a package that work without any package that somebody has to install themselves. */
export function modulesWithoutPeers({ entries, optionalPeers }: PublishedPackage): string[] {
  return modules(entries).filter((specifier) => !isFor(specifier, optionalPeers));
}

/** Modules of a package that are there for an optional peer, such as `/msw` for `msw`. */
export function modulesForPeers({ entries, optionalPeers }: PublishedPackage): string[] {
  return modules(entries).filter((specifier) => isFor(specifier, optionalPeers));
}

function modules(entries: readonly PackageEntry[]): string[] {
  return entries.filter(({ types }) => types !== undefined).map(({ specifier }) => specifier);
}

/** Whether a module is named after a peer: `/msw` after `msw`, `/opentelemetry` after `@opentelemetry/api`. */
function isFor(specifier: string, peers: readonly string[]): boolean {
  const name = specifier.split('/').at(-1)!;
  return peers.some((peer) => peer.replace('@', '').split('/').includes(name));
}
