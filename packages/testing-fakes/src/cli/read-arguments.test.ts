import { describe, expect, test } from 'vitest';
import { UsageError, readArguments } from './read-arguments.ts';

describe('readArguments', () => {
  test('serves on port 8787 when it is told nothing', () => {
    expect(readArguments([])).toEqual({ action: 'serve', options: { port: 8787, control: false } });
  });

  test('reads every flag', () => {
    const args = '--port 0 --host 0.0.0.0 --origin http://fake:8787/ --data f.sqlite --seed empty --control';
    expect(readArguments(args.split(' '))).toEqual({
      action: 'serve',
      options: {
        port: 0,
        host: '0.0.0.0',
        origin: 'http://fake:8787',
        data: 'f.sqlite',
        seed: 'empty',
        control: true,
      },
    });
  });

  test.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
    ['-v', 'version'],
  ])('takes %s for the wish to see it', (flag, action) => {
    expect(readArguments([flag])).toEqual({ action });
  });

  test.each([
    [['--port', 'x'], /--port takes a number from 0 to 65535/],
    [['--port', '65536'], /--port takes/],
    [['--port=-1'], /--port takes/],
    [['--port'], /--port/],
    [['--seed', 'small'], /--seed takes demo or empty; not 'small'/],
    [['--origin', 'fake'], /--origin takes an address/],
    [['--origin', 'http://fake/path'], /--origin takes an address/],
    [['--data', ' '], /--data needs a value/],
    [['--host='], /--host needs a value/],
    [['--unknown'], /--unknown/],
    [['serve'], /serve/],
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});
