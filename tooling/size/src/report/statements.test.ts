import { describe, expect, test } from 'vitest';
import { statementsOf } from './statements.ts';

describe('statementsOf', () => {
  test('gives each declaration a line of its own', () => {
    const code = `import * as v from "valibot";
/** A room. */
export interface Room {
  /** Its name; see https://example.org. */
  readonly name: string; // shown
}
declare function open(room: Room): { close(): void };
export { open };`;

    expect(statementsOf(code)).toEqual([
      'import * as v from "valibot";',
      'export interface Room { readonly name: string; }',
      'declare function open(room: Room): { close(): void };',
      'export { open };',
    ]);
  });

  test('keeps what only looks like a comment or an end', () => {
    const code = 'type Media = "text/*" | "a;b" | `//${string}`;\ntype Next = { a: 1 } & { b: "*/" };';

    expect(statementsOf(code)).toEqual([
      'type Media = "text/*" | "a;b" | `//${string}`;',
      'type Next = { a: 1 } & { b: "*/" };',
    ]);
  });

  test('keeps a list of imports or exports with where it is from', () => {
    expect(statementsOf('export { a } from "./a.js";\nexport type { B };')).toEqual([
      'export { a } from "./a.js";',
      'export type { B };',
    ]);
  });
});
