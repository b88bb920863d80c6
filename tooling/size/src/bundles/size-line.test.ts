import { describe, expect, test } from 'vitest';
import { readSizes, writeSizes } from './size-line.ts';

const sizes = [
  { purpose: 'everything, and more', bytes: 9812 },
  { purpose: 'one schema', bytes: 1249 },
];
const readme = '# x\n\n## Install\n\nnpm install x\n\n## Use\n\nSay hello.\n';

describe('the sizes in a README', () => {
  test('go to the end of how to install it', () => {
    expect(writeSizes(readme, sizes)).toBe(
      '# x\n\n## Install\n\nnpm install x\n\nSize: 9.8 kB for everything, and more, 1.2 kB for one schema; minified and gzipped, with all dependencies.\n\n## Use\n\nSay hello.\n',
    );
  });

  test('replace the earlier ones', () => {
    const earlier = writeSizes(readme, [{ purpose: 'everything', bytes: 5 }]);

    expect(writeSizes(earlier, sizes)).toBe(writeSizes(readme, sizes));
  });

  test('are read as they were written', () => {
    expect([...readSizes(writeSizes(readme, sizes))]).toEqual([
      ['everything, and more', 9800],
      ['one schema', 1200],
    ]);
    expect(readSizes(readme).size).toBe(0);
  });
});
