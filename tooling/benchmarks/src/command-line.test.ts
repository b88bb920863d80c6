import { describe, expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';

const benchmarks = [{ name: 'calls' }, { name: 'history' }];

describe('the command line', () => {
  test('asks for everything, and a history of 100,000 messages, when it is empty', () => {
    expect(readCommandLine([], benchmarks)).toEqual({
      only: [],
      write: false,
      historyLength: 100_000,
      soakMinutes: 10,
    });
  });

  test('can ask for some benchmarks, behind dashes or not', () => {
    const args = ['--', '--only', 'history', '--only', 'calls', '--million', '--soak-minutes', '0.5'];

    expect(readCommandLine(args, benchmarks)).toEqual({
      only: ['history', 'calls'],
      write: false,
      historyLength: 1_000_000,
      soakMinutes: 0.5,
    });
  });

  test('names the benchmarks there are when it asks for another one', () => {
    expect(() => readCommandLine(['--only', 'call'], benchmarks)).toThrow('calls, history');
  });

  test.each(['none', '0', '-1'])('does not soak for %s minutes', (minutes) => {
    expect(() => readCommandLine([`--soak-minutes=${minutes}`], benchmarks)).toThrow('above zero');
  });

  test('does not let a page be written from a part', () => {
    expect(() => readCommandLine(['--write', '--only', 'calls'], benchmarks)).toThrow('Leave out --only');
  });
});
