import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { redactCause, redactText } from './redact-cause.ts';

const isOurs = (): boolean => false;

describe('redactCause', () => {
  test('keeps name, code, message and causes, and drops every other field', () => {
    const inner = Object.assign(new Error('connect ECONNRESET'), { code: 'ECONNRESET', request: 'secret' });
    const safe = redactCause(new TypeError('fetch failed', { cause: inner }), isOurs);

    expect(safe).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { message: 'connect ECONNRESET', code: 'ECONNRESET' },
    });
    expect(inspect(safe, { showHidden: true, depth: 10 })).not.toContain('secret');
  });

  test('ends although causes go round in a circle', () => {
    const first = new Error('first');
    const second = new Error('second', { cause: first });
    first.cause = second;

    expect(redactCause(first, isOurs)).toMatchObject({ message: 'first', cause: { message: 'second' } });
  });

  test.each([{ token: 'secret' }, 7, null])('says nothing of %j, which is no error', (cause) => {
    expect(redactCause(cause, isOurs)).toMatchObject({ message: 'unknown cause' });
  });
});

describe('redactText', () => {
  test.each([
    ['Bearer abc.def-ghi', 'Bearer [redacted]'],
    ['authorization: Basic aWQ6c2VjcmV0', 'authorization: Basic [redacted]'],
    ['access_token=abc&x=1', 'access_token=[redacted]&x=1'],
    ['{"refresh_token": "abc"}', '{"refresh_token": "[redacted]"}'],
    ['code_verifier=abc', 'code_verifier=[redacted]'],
    ['?code=abc&state=x', '?code=[redacted]&state=x'],
    ['client_secret: abc', 'client_secret: [redacted]'],
  ])('strikes the credential out of %s', (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  test('is quick with text that was made to be slow', () => {
    const nasty = `${'code '.repeat(20_000)}${'bearer'.repeat(20_000)}${' '.repeat(100_000)}`;

    expect(redactText(nasty)).toBe(nasty);
  });
});
