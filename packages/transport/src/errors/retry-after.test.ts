import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const nowMs = Date.UTC(1994, 10, 6, 8, 49, 7);
const read = (header: string, message?: string): number | undefined =>
  retryAfterMs({ 'retry-after': header }, message, nowMs);

describe('retryAfterMs', () => {
  test.each([
    ['0', 0],
    ['2', 2000],
    ['1.5', 1500],
    ['86400', 86_400_000],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ['Sun Nov  6 08:49:37 1994', 30_000],
    ['Sat, 05 Nov 1994 08:49:37 GMT', 0],
  ])('reads %s', (header, expected) => {
    expect(read(header)).toBe(expected);
  });

  test.each([
    '-5',
    '0x10',
    'abc',
    '1e9',
    '',
    '2, 3',
    '1 2',
    'Infinity',
    'NaN',
    '99999999999',
    '2026-01-31',
    'Sun, 06 Foo 1994 08:49:37 GMT',
  ])('takes %j for no hint and reads the body instead', (header) => {
    expect(read(header)).toBeUndefined();
    expect(read(header, 'Retry the request in [7] seconds')).toBe(7000);
  });

  test('measures a date against the clock of the server', () => {
    const headers = {
      'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT',
      date: 'Sun, 06 Nov 1994 08:39:37 GMT',
    };
    expect(retryAfterMs(headers, undefined, nowMs)).toBe(600_000);
  });

  test('reads the older header last', () => {
    expect(retryAfterMs({ 'inin-ratelimit-reset': '12' }, undefined, nowMs)).toBe(12_000);
    expect(retryAfterMs({ 'inin-ratelimit-reset': 'soon' }, undefined, nowMs)).toBeUndefined();
  });

  test('gives a time that can be waited for, or nothing, whatever it reads', () => {
    const printable = fc.string({ unit: 'binary-ascii' }).filter((text) => /^[\t -~]*$/.test(text));
    fc.assert(
      fc.property(printable, printable, (header, message) => {
        const wait = retryAfterMs({ 'retry-after': header }, message, nowMs);
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});
