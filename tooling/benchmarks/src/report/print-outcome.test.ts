import { expect, test } from 'vitest';
import type { Benchmark } from '../benchmark.ts';
import { printOutcome } from './print-outcome.ts';

const benchmark: Benchmark = {
  name: 'calls',
  title: 'Calls',
  explanation: 'One after the other.',
  run: async () => ({ figures: [] }),
};

test('prints figures, tables and profiles below the name and the time', () => {
  const figure = { work: 'read', measure: 'calls a second', against: 'raw', ratio: 0.5, absolute: '1 to 2' };
  const tables = [{ caption: 'Times.', head: ['Work', 'ours'], rows: [['read', '3']] }];
  const profiles = [{ work: 'read', shares: [{ place: 'ky', share: 0.9 }] }];
  const findings = { figures: [figure], tables, profiles };

  expect(printOutcome({ benchmark, findings, tookMs: 61_000 })).toBe(
    'Calls (--only calls), 61 seconds\n' +
      '  read: 0.50 of the calls a second of raw (1 to 2)\n' +
      '  Times.\n  Work | ours\n  read | 3\n' +
      '  where the CPU time goes: read: ky 90 %\n',
  );
});

test('says that one has failed', () => {
  const failed = { benchmark, findings: { figures: [] }, failure: 'The server is gone.', tookMs: 600_000 };

  expect(printOutcome(failed)).toBe('Calls (--only calls), 10 minutes\n  FAILED: The server is gone.\n');
});
