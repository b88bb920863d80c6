import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alternate } from '../measuring/alternate.ts';
import { medianOf } from '../measuring/median-of.ts';
import { runProgram } from '../processes/run-program.ts';
import { importLimit } from './limits.ts';

const rounds = 3;
const program = join(import.meta.dirname, 'import-time.mjs');
/** What somebody imports who writes a client: with ours, and with the official SDK. */
const clients = [['@genesys-chat/chat-api', '@genesys-chat/transport'], ['purecloud-platform-client-262']];

test('importing the client takes a small part of the CPU time of importing the official SDK', async () => {
  const samples = await alternate(clients, rounds, async (names) => {
    return (await runProgram<{ cpuMs: number }>(program, ...names)).answer;
  });
  const [own = Number.NaN, official = Number.NaN] = samples.map((each) =>
    medianOf(each, ({ cpuMs }) => cpuMs),
  );

  expect(own / official).toBeLessThanOrEqual(importLimit);
}, 120_000);
