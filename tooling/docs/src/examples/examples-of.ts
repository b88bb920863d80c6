import { codeBlocksOf } from './code-blocks-of.ts';
import { importsOf } from './imports-of.ts';

/** A TypeScript file made of the code of a page. */
export interface Example {
  /** The page and the line that the code begins in, such as `docs/guides/live-rooms.md:12`. */
  readonly name: string;
  /** The file. */
  readonly code: string;
  /** Whether it is a whole program. */
  readonly runs: boolean;
  /** What the program prints, where the page says it. */
  readonly prints: string | undefined;
}

/**
 * Makes files of the TypeScript of a page. How a block is read depends on what its fence says:
 *
 * - `ts run`: a whole program, which is run. A `text prints` block behind it is what it prints.
 * - `ts continue`: goes on with the program or fragment above it.
 * - `ts`: a fragment, which is compiled. It knows what the blocks above it import, and the names in `given-names.ts`;
 *   in the README of a package also what the package exports.
 *
 * @param page - Path of the page, for names.
 * @param markdown - The page.
 * @param exported - What the package exports, by name, where the page is its README.
 * @returns The files, in the order of the page.
 */
export function examplesOf(
  page: string,
  markdown: string,
  exported: ReadonlyMap<string, string> = new Map(),
): readonly Example[] {
  const examples: Example[] = [];
  const known = new Map(exported);
  for (const { info, code, line } of codeBlocksOf(markdown)) {
    const last = examples.at(-1);
    if (info === 'ts run' || info === 'ts') {
      const runs = info === 'ts run';
      const own = importsOf(code);
      const given = runs
        ? []
        : [...known].filter(([name]) => !own.has(name)).map(([, statement]) => statement);
      examples.push({ name: `${page}:${line}`, code: [...given, code].join('\n'), runs, prints: undefined });
    } else if (info === 'ts continue' && last) {
      examples[examples.length - 1] = { ...last, code: `${last.code}\n${code}` };
    } else if (info === 'text prints' && last?.runs) {
      examples[examples.length - 1] = { ...last, prints: `${code}\n` };
    } else if (/^(ts|text prints)/.test(info)) {
      throw new Error(`${page}:${line}: nothing is known of a block of '${info}' here.`);
    }
    for (const [name, statement] of importsOf(code)) known.set(name, statement);
  }
  return examples;
}
