import { quoted } from './quoted.ts';

const breaks = new RegExp(String.raw`${quoted}|readonly \[|\{ \}|\[\]|\(\)|\{ |[{([]|;? ?[})\]]|[;,] `, 'g');
const isWhole = /^(?:["'`]|\{ \}|\[\]|\(\))/;
const listOfNames = /^(?:import|export(?: type)?) \{/;

/** A declaration that fits is printed on one line. */
const widthOfALine = 110;

/** What an open bracket holds: members or names get a line each, anything else stays as it is. */
type Block = 'members' | 'names' | 'inline';

/**
 * Prints a declaration: on one line if it fits, otherwise each member and each name of a list on a line of its own.
 *
 * @param statement - A declaration on one line, as `statementsOf` gives it.
 * @returns The same declaration on lines.
 */
export function print(statement: string): string {
  if (statement.length <= widthOfALine) return statement;
  const open: Block[] = [];
  const newLine = (): string => `\n${'  '.repeat(open.filter((block) => block !== 'inline').length)}`;
  const blockOf = (token: string): Block => {
    if (token === '{ ') return listOfNames.test(statement) ? 'names' : 'members';
    return token === 'readonly [' && open.length === 0 ? 'names' : 'inline';
  };
  return statement.replace(breaks, (token) => {
    if (isWhole.test(token)) return token;
    if (/[{([] ?$/.test(token)) {
      open.push(blockOf(token));
      return open.at(-1) === 'inline' ? token : token.trim() + newLine();
    }
    if (/[})\]]$/.test(token)) {
      const closed = open.pop();
      return closed === 'inline' ? token : token.slice(0, -1).trim() + newLine() + token.slice(-1);
    }
    return open.at(-1) === (token === '; ' ? 'members' : 'names') ? token.trim() + newLine() : token;
  });
}
