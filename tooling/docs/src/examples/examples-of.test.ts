import { describe, expect, test } from 'vitest';
import { exportsOf } from './exports-of.ts';
import { examplesOf } from './examples-of.ts';

const page = (...blocks: readonly (readonly [string, string])[]): string =>
  blocks.map(([info, code]) => `Text.\n\n\`\`\`${info}\n${code}\n\`\`\`\n`).join('\n');

describe('examplesOf', () => {
  test('takes TypeScript and leaves everything else', () => {
    expect(examplesOf('a.md', page(['sh', 'ls'], ['js', 'x'], ['ts', 'y;']))).toEqual([
      { name: 'a.md:15', code: 'y;', runs: false, prints: undefined },
    ]);
  });

  test('lets a fragment know what is imported above it, and import it again', () => {
    const [, second, third] = examplesOf(
      'a.md',
      page(
        ['ts run', "import { a, type B } from 'x';\nimport * as v from 'v';"],
        ['ts', 'a();'],
        ['ts', "import { a, c } from 'x';\nc();"],
      ),
    );

    expect(second?.code).toBe(
      "import { a } from 'x';\nimport { type B } from 'x';\nimport * as v from 'v';\na();",
    );
    expect(third?.code).toBe(
      "import { type B } from 'x';\nimport * as v from 'v';\nimport { a, c } from 'x';\nc();",
    );
  });

  test('lets a fragment of a README know what its package exports', () => {
    const exported = exportsOf("export { a, type B } from './a.ts';\nexport type { C } from './c.ts';", 'x');

    expect(examplesOf('a.md', page(['ts', 'a();']), exported)[0]?.code).toBe(
      "import { a } from 'x';\nimport type { B } from 'x';\nimport type { C } from 'x';\na();",
    );
  });

  test('joins what goes on, and notes what is printed', () => {
    const markdown = page(['ts run', 'one();'], ['ts continue', 'two();'], ['text prints', '1\n2']);

    expect(examplesOf('a.md', markdown)).toEqual([
      { name: 'a.md:3', code: 'one();\ntwo();', runs: true, prints: '1\n2\n' },
    ]);
  });

  test('refuses a fence that it does not know', () => {
    expect(() => examplesOf('a.md', page(['ts runs', 'one();']))).toThrow(
      "a.md:3: nothing is known of a block of 'ts runs'",
    );
  });
});
