import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryRoot } from '../examples/pages.ts';

const sources = new Map(
  globSync('packages/chat-api/src/*/*.ts', { cwd: repositoryRoot }).map((path) => [
    basename(path, '.ts'),
    path,
  ]),
);

const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Reads the example that the documentation of a function in `@genesys-chat/chat-api` gives.
 *
 * @param id - Name of the operation, and of the function.
 * @returns The example, without imports.
 * @throws Error when there is none.
 */
export function exampleOf(id: string): string {
  const path = sources.get(kebabCase(id));
  const source = path === undefined ? '' : readFileSync(join(repositoryRoot, path), 'utf8');
  const example = /@example\n \* ```ts\n([\s\S]*?) \* ```/.exec(source)?.[1];
  if (example === undefined) throw new Error(`packages/chat-api has no file with an example of ${id}.`);
  return example.replaceAll(/^ \* ?/gm, '').trimEnd();
}
