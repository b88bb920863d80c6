import { describe, expect, test } from 'vitest';
import type { Benchmark } from '../benchmark.ts';
import type { Plot } from '../plots/plot.ts';
import { performancePage } from './performance-page.ts';

const benchmark: Benchmark = {
  name: 'calls',
  title: 'Calls',
  explanation: 'One after the other.',
  limits: { readOn: '2026-01-31', text: 'the network.' },
  run: async () => ({ figures: [] }),
};
const figure = { work: 'read', measure: 'calls a second', against: 'raw', ratio: 0.5, absolute: '1 to 2' };
const profiles = [
  {
    work: 'read',
    shares: [
      { place: 'ky', share: 0.9 },
      { place: 'ws', share: 0.01 },
    ],
  },
];

const plot: Plot = {
  name: 'pages',
  title: 'Pages',
  x: { label: 'messages', scale: 'log' },
  panels: [
    {
      y: { label: 'calls a second', scale: 'linear' },
      lines: [
        {
          name: 'ours',
          points: [
            [1, 900],
            [1000, 30],
          ],
        },
      ],
    },
  ],
};

describe('the page', () => {
  const page = performancePage(
    [
      {
        benchmark,
        findings: {
          figures: [{ ...figure, goal: { kind: 'at least', value: 0.8 } }, figure],
          tables: [{ caption: 'Times.', head: ['Work', 'ours'], rows: [['read', '3']] }],
          plots: [plot],
          profiles,
        },
        tookMs: 1000,
      },
      { benchmark, findings: { figures: [] }, failure: 'The server is gone.', tookMs: 1000 },
    ],
    [{ purpose: 'one operation', kilobytes: 12, goalKilobytes: 13 }],
    ['Node v24'],
  );

  test('holds goals against what was measured', () => {
    expect(page).toContain('| read: calls a second | raw | at least 0.8 | 0.50 | missed |');
    expect(page).toContain('| bundle of one operation |  | at most 13 kB | 12 kB | met |');
  });

  test('shows every figure with how it was measured and what limits it', () => {
    expect(page).toContain('One after the other. (`--only calls`)');
    expect(page.match(/\| read \| calls a second \| raw \| 0\.50 \| 1 to 2 \|/g)).toHaveLength(2);
    expect(page).toContain('as read in CPU profiles on 2026-01-31: the network.');
  });

  test('shows plots, to those who cannot see them as well', () => {
    expect(page).toContain(
      '![Pages, from left to right messages, 1 to 1,000. calls a second: ours from 900 to 30.0.](performance/pages.svg)',
    );
  });

  test('shows tables below what they are about', () => {
    expect(page).toContain('Times.\n\n| Work | ours |\n');
  });

  test('says which benchmark failed', () => {
    expect(page).toContain('**It failed in this run: The server is gone.**');
  });

  test('says on which machine, and where the time went', () => {
    expect(page).toContain('- Node v24');
    expect(page).toContain('read, ours: ky 90 %.');
  });
});
