import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../processes/run-program.ts';

const program = join(import.meta.dirname, 'count-held.mjs');

// What lives as long as a request makes the engine's young generation grow: a long walk took up to 2.5 times the memory.
test.each(['messages', 'pages'])('a walk by %s holds none of those handed out while it waits', async (by) => {
  const { answer } = await runProgram<unknown>('--expose-gc', program, by);

  expect(answer).toEqual({ seen: 150, held: 0 });
});
