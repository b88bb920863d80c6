import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A JavaScript example of the API page. */
export interface Example {
  /** Operation that it calls. */
  readonly operation: string;
  readonly code: string;
}

/** How a program gets hold of the client. */
export type Loading = 'require' | 'import' | 'script tag';

const folder = join(import.meta.dirname, '../../contract/examples');

/** Reads the examples of the API page. */
export function readExamples(): Example[] {
  return readdirSync(folder).map((file) => ({
    operation: basename(file, '.js'),
    code: readFileSync(join(folder, file), 'utf8'),
  }));
}

/**
 * Makes an example runnable and changes nothing else: of its two lines for two environments one stays, and
 * placeholder values become real ones.
 *
 * @param code - The example.
 * @param loading - Which of the two lines stays; with `import`, none, since the program declares `platformClient` itself.
 * @param values - Real values by the name of the variable or property that the example gives a placeholder to.
 */
export function fillExample(
  code: string,
  loading: Loading,
  values: Readonly<Record<string, unknown>>,
): string {
  const browserLine = /^\/\/ Browser\n.*require\('platformClient'\);\n/m;
  const nodeLine = /^\/\/ Node\n.*require\('purecloud-platform-client-v2'\);\n/m;
  const kept = loading === 'script tag' ? code.replace(nodeLine, '') : code.replace(browserLine, '');
  const loaded =
    loading === 'import'
      ? kept.replace(nodeLine, '')
      : kept.replace('purecloud-platform-client-v2', '@genesys-chat/platform-client');
  return Object.entries(values).reduce((filled, [name, value]) => {
    const text = JSON.stringify(value);
    return filled
      .replaceAll(new RegExp(String.raw`^(let ${name} = )(?:"\w+_example"|\{\});`, 'gm'), `$1${text};`)
      .replaceAll(new RegExp(String.raw`^(  '${name}': )(?:\[?"\w+_example"\]?)`, 'gm'), `$1${text}`);
  }, loaded);
}
