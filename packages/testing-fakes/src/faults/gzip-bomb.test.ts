import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gzipBomb } from './gzip-bomb.ts';

describe('the gzip bomb', () => {
  test('is small, and unpacks to as many blanks as asked for', () => {
    const bomb = gzipBomb(1_000_000);
    expect(bomb.length).toBeLessThan(7000);
    const unpacked = gunzipSync(bomb).toString();
    expect(unpacked.length).toBeGreaterThanOrEqual(1_000_000);
    expect(unpacked.trim()).toBe('');
  });
});
