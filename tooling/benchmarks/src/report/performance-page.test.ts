import { describe, expect, test } from 'vitest';
import type { Benchmark } from '../benchmark.ts';
import { performancePage } from './performance-page.ts';

const benchmark: Benchmark = {
  name: 'calls',
  title: 'Calls',
  explanation: 'One after the other.',
  limits: 'The network.',
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

describe('the page', () => {
  const page = performancePage(
    [
      {
        benchmark,
        findings: { figures: [{ ...figure, goal: { kind: 'at least', value: 0.8 } }, figure], profiles },
      },
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
    expect(page).toContain('The network.');
  });

  test('says on which machine, and where the time went', () => {
    expect(page).toContain('- Node v24');
    expect(page).toContain('read, ours: ky 90 %.');
  });
});
