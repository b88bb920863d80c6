import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histories } from '../test/model-history.ts';
import { runHistory } from '../test/run-history.ts';
import { violationsOf } from '../test/violations.ts';

/** Together 10,000 histories; in parts, so that a failure is told soon. fast-check names its seed and path. */
const parts = [1, 2, 3, 4];
const historiesPerPart = 2500;

describe('a client, whatever it is used for and whatever befalls it', () => {
  test.each(parts)(
    'sends no message twice, loses none in silence, waits as told, settles and ends (part %i)',
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          expect(violationsOf(history, await runHistory(history))).toEqual([]);
        }),
        { numRuns: historiesPerPart },
      );
    },
  );
});
