import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedPackages } from './packages.ts';

/** Packages of others that each of ours may need at run time. Another one is a decision: docs/security.md names them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  models: ['valibot'],
  transport: ['ky', 'valibot'],
  'chat-api': [],
  realtime: ['valibot'],
  'platform-client': [],
  'testing-fakes': ['valibot', 'ws'],
};

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

test.each(publishedPackages)(
  'needs of others what it is allowed, and no more: $name',
  ({ shortName, folder }) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const { dependencies, optionalDependencies, peerDependencies = {}, peerDependenciesMeta } = manifest;
    const needed = Object.keys({ ...dependencies, ...optionalDependencies });
    const demanded = Object.keys(peerDependencies).filter(
      (name) => peerDependenciesMeta?.[name]?.optional !== true,
    );

    expect(needed.filter((name) => !name.startsWith('@genesys-chat/')).sort()).toEqual(allowed[shortName]);
    expect(demanded).toEqual([]);
  },
);
