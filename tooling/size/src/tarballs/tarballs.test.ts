import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pack, publishedPackages, type Tarball } from '@genesys-chat/packed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tarballLimits } from './limits.ts';

/** What a package may carry: what was built, the sources that its maps point to, and what npm shows. */
const needed = [
  /^package\.json$/,
  /^README\.md$/,
  /^LICENSE$/,
  /^CHANGELOG\.md$/,
  /^dist\/[\w./-]+\.(?:js|d\.ts)(?:\.map)?$/,
  /^dist\/[\w./-]+\.LICENSE\.txt$/,
  /^src\/(?!.*\.(?:test|test-d)\.)[\w./-]+\.ts$/,
];

/** Lines of a module that have nothing to map. */
const passedOn = /^(?:#!|import |export \{|export \* |export \{\}).*$/gm;

const destination = mkdtempSync(join(tmpdir(), 'genesys-chat-tarballs-'));
let tarballs: readonly Tarball[];

beforeAll(async () => {
  tarballs = await pack(destination);
}, 900_000);

afterAll(() => rmSync(destination, { recursive: true, force: true }));

describe.each(publishedPackages)('the tarball of $name', ({ name, shortName, folder }) => {
  const tarball = (): Tarball => tarballs.find((packed) => packed.name === name)!;
  const paths = (): readonly string[] => tarball().paths;
  const built = (): readonly string[] => paths().filter((path) => /^dist\/.*\.(?:js|d\.ts)$/.test(path));
  const content = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const mapped = (): readonly string[] => built().filter((path) => paths().includes(`${path}.map`));
  const sources = (): readonly Source[] =>
    mapped().flatMap((path) => {
      const map = JSON.parse(content(`${path}.map`)) as SourceMap;
      return map.sources.map((source, index) => ({
        path: posix.join(posix.dirname(path), source),
        isEmbedded: typeof map.sourcesContent?.[index] === 'string',
      }));
    });

  test('carries its licence, its README and nothing that nobody needs', () => {
    expect(paths()).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(paths().filter((path) => !needed.some((pattern) => pattern.test(path)))).toEqual([]);
  });

  test('stays within its limit, which a change of its own may raise in limits.ts', () => {
    expect(statSync(tarball().fileName).size).toBeLessThanOrEqual(tarballLimits.get(shortName) ?? 0);
  });

  test('has a map of everything that was built, unless that only passes on what others export', () => {
    // A few lines of the bundler itself come from no source.
    const unmapped = built().filter(
      (path) => !mapped().includes(path) && !path.includes('/rolldown-runtime-'),
    );

    expect(mapped()).not.toEqual([]);
    expect(unmapped.filter((path) => content(path).replace(passedOn, '').trim() !== '')).toEqual([]);
  });

  test('has every source of its own that a map points to, and carries those of others in the map', () => {
    const own = sources().filter(({ path }) => path.startsWith('src/'));
    const foreign = sources().filter(({ path }) => !path.startsWith('src/'));

    expect(own).not.toEqual([]);
    expect(own.filter(({ path }) => !paths().includes(path))).toEqual([]);
    expect(foreign.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  });

  test('carries the licence of everything of others that was built in', () => {
    const unlicensed = mapped().flatMap((path) => {
      const licences = `${path}.LICENSE.txt`;
      const text = paths().includes(licences) ? content(licences) : '';
      return [...content(`${path}.map`).matchAll(/node_modules\/((?!\.pnpm)(?:@[\w.-]+\/)?[\w.-]+)/g)]
        .map(([, part]) => part)
        .filter((part) => !new RegExp(`^${part} [\\d.]+ \\(.+\\)\\n\\n[^]*?copyright`, 'im').test(text));
    });

    expect(unlicensed).toEqual([]);
  });
});

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
}

interface Source {
  /** From the folder of the package. */
  readonly path: string;
  readonly isEmbedded: boolean;
}
