import { expect, test } from 'vitest';
import { bundleSizesIn, readBundleSizes } from './bundle-size.ts';

test('reads the sizes that have a goal, and what they are for', () => {
  const readme =
    'Text.\n\nSize: 31.1 kB for all of it, with logins, 7 kB for nothing, 27.1 kB for one operation; gzipped.\n';

  expect(bundleSizesIn(readme)).toEqual([
    { purpose: 'all of it, with logins', kilobytes: 31.1, goalKilobytes: 18 },
    { purpose: 'one operation', kilobytes: 27.1, goalKilobytes: 13 },
  ]);
});

test('finds both in the README of chat-api', () => {
  expect(readBundleSizes()).toHaveLength(2);
});
