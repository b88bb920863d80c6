import { describe, expect, test } from 'vitest';
import { describeFigure, isMet } from './describe-figure.ts';

const goal = { kind: 'at least', value: 0.8 } as const;

describe('a figure', () => {
  test('says what was measured, against whom, and whether the goal is met', () => {
    const figure = {
      work: 'read 25 messages, 10 in flight',
      measure: 'calls a second',
      against: 'undici.request',
      ratio: 0.314,
      absolute: '1,000 to 3,185',
    };

    expect(describeFigure({ ...figure, goal })).toBe(
      'read 25 messages, 10 in flight: 0.31 of the calls a second of undici.request (1,000 to 3,185); ' +
        'goal at least 0.8: missed',
    );
    expect(describeFigure(figure)).toBe(
      'read 25 messages, 10 in flight: 0.31 of the calls a second of undici.request (1,000 to 3,185)',
    );
  });

  test.each([
    ['at least', 0.796, true],
    ['at least', 0.79, false],
    ['at most', 0.804, true],
    ['at most', 0.81, false],
  ] as const)('that has to be %s 0.8 is judged as it is printed: %d', (kind, ratio, met) => {
    expect(isMet({ ratio, goal: { kind, value: 0.8 } })).toBe(met);
  });
});
