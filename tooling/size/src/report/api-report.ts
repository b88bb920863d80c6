import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedPackage } from '@genesys-chat/packed';
import { nameRepeatedTypes } from './name-repeated-types.ts';
import { print } from './print.ts';
import { statementsOf } from './statements.ts';

const heading = `// The public surface of this package, made from what is built. A change here is a change for its users.
// After one that is meant: pnpm turbo run write
`;

/**
 * Describes the public surface of a package in a form that reads well as a difference: the built declarations of all
 * entries without comments, and each inferred type written out once.
 *
 * @param published - The package; it has to be built.
 * @returns Content of its `api.d.ts`.
 */
export function apiReport({ folder, entries }: PublishedPackage): string {
  const entryFiles = new Map(
    entries.flatMap(({ specifier, types }) =>
      types === undefined ? [] : [[types.replace('./dist/', ''), specifier] as const],
    ),
  );
  const shared = readdirSync(join(folder, 'dist'))
    .filter((file) => file.endsWith('.d.ts') && !entryFiles.has(file))
    .sort();
  const sections = [
    ...[...entryFiles].map(([file, specifier]) => section(join(folder, 'dist', file), specifier)),
    ...shared.map((file) => sharedSection(join(folder, 'dist', file))),
  ];
  return [heading, ...sections.filter((text) => text !== '')].join('\n');
}

function section(file: string, title: string, keep = (_statement: string): boolean => true): string {
  const code = readFileSync(file, 'utf8').replaceAll('import("valibot").', 'v.');
  const statements = statementsOf(code).filter(
    (statement) => !betweenFiles.test(statement) && keep(statement),
  );
  return statements.length === 0
    ? ''
    : `// ${title}\n\n${nameRepeatedTypes(statements).map(print).join('\n')}\n`;
}

/** What several entries share; how they get at it has short names that say nothing. */
function sharedSection(file: string): string {
  return section(file, 'shared by several of the above', (statement) => !statement.startsWith('export {'));
}

/** Imports between built files, whose names are made from their content, and imports of nothing. */
const betweenFiles = /^import (?:[^;]* from )?["']\.|^import ["']|^export \{\s*\}/;
