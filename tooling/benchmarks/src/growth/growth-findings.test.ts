import { describe, expect, test } from 'vitest';
import { growthFigure, growthPlot } from './growth-findings.ts';
import type { GrowthLine } from './growth-sample.ts';

function lineOf(
  name: string,
  costs: readonly (readonly [at: number, cpuMicroseconds: number])[],
): GrowthLine {
  const latency = { p50: 1, p95: 2, p99: 3 };
  const samples = costs.map(([at, cpuMicroseconds]) => {
    return { at, perSecond: 1000 / at, cpuMicroseconds, latency, peakBytes: 50 * 1024 ** 2 };
  });
  return { name, samples };
}

const ours = lineOf('ours', [
  [1, 100],
  [10, 110],
  [100, 220],
]);
const check = {
  work: 'read 100',
  from: 10,
  against: 'ours with 10',
  measure: 'CPU time',
  of: ({ cpuMicroseconds }: { cpuMicroseconds: number }) => cpuMicroseconds,
  format: String,
  atMost: 1.3,
};

describe('work that grows', () => {
  test('is held against what it cost when it was smaller', () => {
    expect(growthFigure(ours, check)).toMatchObject({
      ratio: 2,
      goal: { kind: 'at most', value: 1.3 },
      absolute: '220 to 110',
    });
  });

  test('is not held against what nobody measured', () => {
    expect(() => growthFigure(ours, { ...check, from: 7 })).toThrow('at 7');
  });

  test('is drawn for everybody, and told in numbers', () => {
    const x = { label: 'messages', scale: 'log' } as const;
    const wording = { name: 'pages', title: 'Pages', x, unit: 'call' };
    const { plots, tables } = growthPlot(wording, [
      ours,
      lineOf('raw', [
        [1, 50],
        [10, 60],
        [100, 70],
      ]),
    ]);

    expect(plots?.[0]?.panels[1]).toEqual({
      y: { label: 'CPU time of one call, µs', scale: 'log' },
      lines: [
        {
          name: 'ours',
          points: [
            [1, 100],
            [10, 110],
            [100, 220],
          ],
        },
        {
          name: 'raw',
          points: [
            [1, 50],
            [10, 60],
            [100, 70],
          ],
        },
      ],
    });
    expect(tables?.[0]?.rows.slice(0, 2)).toEqual([
      ['1', 'ours', '1,000', '100', '1.00 / 2.00 / 3.00', '50.0 MiB'],
      ['1', 'raw', '1,000', '50.0', '1.00 / 2.00 / 3.00', '50.0 MiB'],
    ]);
  });
});
