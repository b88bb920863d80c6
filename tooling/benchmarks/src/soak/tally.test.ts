import { NetworkError } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { readText, Tally, writeText } from './tally.ts';

describe('the tally of a soak', () => {
  test('notices a message that comes again, or after a later one of its sender', () => {
    const tally = new Tally(2);
    for (const [sender, number] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 1],
      [1, 2],
      [1, 1],
    ] as const) {
      tally.see(writeText(sender, number));
    }

    expect(tally).toMatchObject({ seen: 6, seenTwice: 2 });
  });

  test('counts failures by their error', () => {
    const tally = new Tally(1);
    tally.fail(new NetworkError({ operation: 'getChatsRoom' }));
    tally.fail(new NetworkError({ operation: 'getChatsRoom' }));

    expect([...tally.failures]).toEqual([['NetworkError', 2]]);
  });

  test('lets nothing pass that is no error of the platform', () => {
    expect(() => new Tally(1).fail(new TypeError('x is not a function'))).toThrow(TypeError);
  });

  test('reads what it writes', () => {
    expect(readText(writeText(1, 2345))).toEqual({ sender: 1, number: 2345 });
  });
});
