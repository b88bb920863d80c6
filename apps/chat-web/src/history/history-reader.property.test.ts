import type { ChatMessageResponse } from '@genesys-chat/models';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStep, SimulatedVisit } from '../../test/history/simulated-visit.ts';

const textOf = (messages: readonly ChatMessageResponse[]): string =>
  messages.map(({ id, body }) => id + body).join(' ');

test('shows an unbroken part of a room as it is, whatever is read and told meanwhile', async () => {
  const counts = fc.constantFrom(0, 1, 49, 50, 300, 2500);
  const runs = fc.asyncProperty(
    fc.scheduler(),
    counts,
    fc.array(anyStep, { minLength: 1, maxLength: 30, size: 'max' }),
    async (scheduler, count, steps) => {
      const visit = new SimulatedVisit(scheduler, count);
      await visit.take(steps);

      const { messages = [], hasOlder, hasNewer } = visit.history ?? {};
      const all = visit.room.messages;
      const from = Math.max(
        0,
        all.findIndex(({ id }) => id === messages[0]?.id),
      );
      const until = from + messages.length;
      expect(textOf(messages)).toBe(textOf(all.slice(from, until)));
      expect({ hasOlder, hasNewer }).toEqual({
        hasOlder: from > 0 || hasOlder,
        hasNewer: until < all.length || hasNewer,
      });
      if (messages.length === 0) expect({ hasOlder, hasNewer }).toEqual({ hasOlder: false, hasNewer: false });
    },
  );
  await fc.assert(runs, { numRuns: 200 });
}, 60_000);
