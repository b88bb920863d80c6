import { quoted } from './quoted.ts';

const commentsAndSpace = new RegExp(String.raw`(${quoted})|\/\*[\s\S]*?\*\/|\/\/.*|\s+`, 'g');
const brackets = new RegExp(String.raw`${quoted}|[{}()[\];]`, 'g');

/** What may follow a closing brace within one declaration, such as `} & Other` or `} from './other.js'`. */
const goesOn = /^ ?(?:[;,|&=[.>)]|from\b|extends\b)/;

/**
 * Splits declarations, as a compiler wrote them, into statements of one line each, without comments.
 *
 * @param code - Content of a `.d.ts` file.
 * @returns The statements in their order.
 */
export function statementsOf(code: string): string[] {
  const line = code.replace(commentsAndSpace, (_, text?: string) => text ?? ' ').replace(/ {2,}/g, ' ');
  const statements: string[] = [];
  let start = 0;
  let depth = 0;
  for (const { 0: token, index } of line.matchAll(brackets)) {
    const end = index + token.length;
    if ('{(['.includes(token)) depth += 1;
    if ('})]'.includes(token)) depth -= 1;
    if (depth > 0 || !';}'.includes(token) || (token === '}' && goesOn.test(line.slice(end)))) continue;
    statements.push(line.slice(start, end).trim());
    start = end;
  }
  return [...statements, line.slice(start).trim()].filter((statement) => statement !== '');
}
