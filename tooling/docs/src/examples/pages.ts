import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of Markdown in this repository. */
export interface Page {
  /** Its path from the root of the repository, with slashes. */
  readonly path: string;
  readonly markdown: string;
}

/** Root of the repository. */
export const repositoryRoot = join(import.meta.dirname, '../../../..');

/**
 * Reads pages.
 *
 * @param patterns - Globs from the root of the repository, such as `docs/guides/*.md`.
 * @returns The pages, sorted by path.
 */
export function readPages(...patterns: readonly string[]): readonly Page[] {
  const paths = globSync(patterns, { cwd: repositoryRoot, exclude: ['**/node_modules/**'] });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, markdown: readFileSync(join(repositoryRoot, path), 'utf8') }));
}
