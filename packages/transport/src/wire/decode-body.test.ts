import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBody } from './decode-body.ts';
import type { BodyLimit } from './exchange.ts';

const limit: BodyLimit = { bytes: 1_000_000, exceeded: () => new Error('too large') };

/** As the standard says it, and as everybody else reads it. */
function readByStandard(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe('decodeBody', () => {
  test.each([
    ['ASCII', 'paper is out. '],
    ['characters of Latin-1', 'für später. '],
    ['emoji', 'thanks 👍🏽 all. '],
    ['a script of two bytes', 'صباح الخير. '],
    ['a mark before it', '\uFEFF{}'],
  ])('reads %s, short and long', (_title, text) => {
    for (const times of [1, 1000]) {
      const bytes = Buffer.from(text.repeat(times));

      expect(decodeBody([bytes], undefined, limit)).toBe(readByStandard(bytes));
      expect(decodeBody([gzipSync(bytes)], 'gzip', limit)).toBe(readByStandard(bytes));
    }
  });

  test('joins pieces, also within a character', () => {
    const bytes = Buffer.from('👍'.repeat(2000));

    expect(decodeBody([bytes.subarray(0, 4001), bytes.subarray(4001)], undefined, limit)).toBe(
      '👍'.repeat(2000),
    );
  });

  test('reads any bytes as the standard says, also what is no UTF-8', () => {
    const anyBytes = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(anyBytes, fc.constantFrom(1, 5000), (bytes, times) => {
        const whole = Buffer.concat(Array.from({ length: times }, () => bytes));

        expect(decodeBody([whole], undefined, limit) === readByStandard(whole)).toBe(true);
      }),
    );
  });
});
