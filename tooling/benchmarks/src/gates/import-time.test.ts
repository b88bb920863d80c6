import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alternate } from '../measuring/alternate.ts';
import { medianOf } from '../measuring/median-of.ts';
import { runProgram } from '../processes/run-program.ts';
import { importLimit } from './limits.ts';

const rounds = 3;

test('importing the client takes a small part of the CPU time of importing the official SDK', async () => {
  const programs = ['import-ours.mjs', 'import-official.mjs'];
  const samples = await alternate(programs, rounds, async (program) => {
    return (await runProgram<{ cpuMs: number }>(join(import.meta.dirname, program))).answer;
  });
  const [own = Number.NaN, official = Number.NaN] = samples.map((each) =>
    medianOf(each, ({ cpuMs }) => cpuMs),
  );

  expect(own / official).toBeLessThanOrEqual(importLimit);
}, 120_000);
