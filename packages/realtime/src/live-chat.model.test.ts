import {
  createFakeGenesysCloud,
  type FakeBehaviour,
  type FakeGenesysCloud,
} from '@genesys-chat/testing-fakes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LiveHistory } from '../test/live-history.ts';
import { step } from '../test/live-steps.ts';

/** How many histories are played; more of them find rarer interleavings. */
const histories = 5000;

/** Histories that share a fake, each with users and a room of its own. */
const historiesOfFake = 100;

const behaviour = fc.record<Partial<FakeBehaviour>>({
  historyMaxLimit: fc.constantFrom(12, 40, 1000),
  historyOrder: fc.constantFrom('newestFirst', 'oldestFirst'),
  historyBounds: fc.constantFrom('exclusive', 'inclusive'),
});

/** Numbers from 0 to 1 that depend on a seed alone. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a live room', () => {
  test('shows what is stored, whatever happened to the connection', { timeout: 600_000 }, async () => {
    let [cloud, played]: [FakeGenesysCloud | undefined, number] = [undefined, 0];
    await fc.assert(
      fc.asyncProperty(
        behaviour,
        fc.array(step, { minLength: 1, maxLength: 32, size: 'max' }),
        fc.nat(),
        fc.boolean(),
        async (switches, steps, seed, looksAround) => {
          if (played % historiesOfFake === 0) cloud = createFakeGenesysCloud({ seed: 'empty' });
          played += 1;
          cloud!.behave({ editWindowMs: Infinity, maxChannels: 3, ...switches });
          const history = new LiveHistory(cloud!, randomFrom(seed), looksAround);
          await history.play(steps);

          const { seen, stored } = history.compare();
          expect(history.view.error).toBeUndefined();
          expect(history.view.faults).toEqual([]);
          expect(seen).toEqual(stored);
          expect(history.view.events.findLast(({ type }) => type === 'status')).toMatchObject({
            status: 'live',
          });
          expect(history.clock.running).toBe(0);
        },
      ),
      { numRuns: histories },
    );
  });
});
