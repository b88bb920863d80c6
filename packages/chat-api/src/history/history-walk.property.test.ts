import type { ChatMessageResponse } from '@genesys-chat/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HistoryHabits, HistoryPlatform, type Stored } from '../../test/history-platform.ts';
import { scriptedClient } from '../../test/scripted-fetch.ts';
import { walkOneOnOneHistory } from './walk-one-on-one-history.ts';

const startMs = Date.UTC(2026, 0, 31, 9, 30);
const directions = fc.constantFrom('backwards' as const, 'forwards' as const);
const pageSizes = fc.integer({ min: 1, max: 15 });

/** All but one: lists that begin with the newest message they hold, and yet hold the oldest of all. */
const habits: fc.Arbitrary<HistoryHabits> = fc
  .record({
    order: fc.constantFrom('newestFirst' as const, 'oldestFirst' as const),
    selection: fc.constantFrom('newest' as const, 'oldest' as const, 'nearest' as const),
    bounds: fc.constantFrom('exclusive' as const, 'inclusive' as const),
    maxLimit: fc.integer({ min: 5, max: 12 }),
    shape: fc.constantFrom('listing' as const, 'array' as const),
  })
  .filter(({ order, selection }) => order === 'oldestFirst' || selection !== 'oldest');

/** Messages of which up to four share a moment; the next comes at once or up to eleven days later. */
const histories: fc.Arbitrary<Stored[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.oneof(fc.integer({ min: 1, max: 3 }), fc.nat(1e9))), {
    maxLength: 25,
  })
  .map((groups) => {
    let moment = startMs;
    const moments = groups.flatMap(([count, gapMs]) => {
      moment += gapMs + 1;
      return Array.from<number>({ length: count }).fill(moment);
    });
    return moments.map((each, number) => ({ number, moment: each }));
  });

/** What happens before the n-th answer: a message arrives so much later than the newest, or one vanishes. */
const happenings = fc.array(
  fc.record({
    request: fc.integer({ min: 1, max: 20 }),
    vanishing: fc.option(fc.nat({ max: 59 })),
    laterMs: fc.constantFrom(0, 1, 5000),
  }),
  { maxLength: 8 },
);

function numbers(messages: readonly { readonly id: string }[]): number[] {
  return messages.map(({ id }) => Number(id.slice(2)));
}

async function collect(walk: AsyncIterable<ChatMessageResponse>): Promise<ChatMessageResponse[]> {
  const messages: ChatMessageResponse[] = [];
  for await (const message of walk) messages.push(message);
  return messages;
}

describe('a walk', () => {
  test('hands out all that stays, once and in order, while messages arrive and vanish', async () => {
    await fc.assert(
      fc.asyncProperty(
        habits,
        histories,
        happenings,
        directions,
        pageSizes,
        async (habit, initial, events, direction, pageSize) => {
          const platform = new HistoryPlatform(initial, habit);
          platform.beforeAnswer = (requests) => {
            for (const { vanishing, laterMs } of events.filter(({ request }) => request === requests)) {
              if (vanishing === null) platform.arrive(laterMs);
              else platform.vanish(vanishing);
            }
          };
          const { client } = scriptedClient(platform.respond);
          const seen = await collect(walkOneOnOneHistory(client, 'u-1', { direction, pageSize }));
          const stayed = initial.filter(({ number }) => platform.has(number));
          const moments = seen.map(({ dateCreated }) => Date.parse(dateCreated));
          const sorted = moments.toSorted((left, right) => left - right);

          expect(new Set(numbers(seen)).size).toBe(seen.length);
          expect(numbers(seen)).toEqual(expect.arrayContaining(stayed.map(({ number }) => number)));
          expect(moments).toEqual(direction === 'forwards' ? sorted : sorted.toReversed());
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);

  test('goes on where another one stopped, from a token alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        habits,
        histories,
        directions,
        pageSizes,
        fc.nat({ max: 99 }),
        async (habit, initial, direction, pageSize, stopAfter) => {
          const { client } = scriptedClient(new HistoryPlatform(initial, habit).respond);
          const first = walkOneOnOneHistory(client, 'u-1', { direction, pageSize });
          const seen = [];
          for await (const message of first) {
            seen.push(message);
            if (seen.length >= stopAfter) break;
          }
          const rest = walkOneOnOneHistory(client, 'u-1', { resume: first.resumeToken });
          seen.push(...(await collect(rest)));

          expect(numbers(seen).toSorted((left, right) => left - right)).toEqual(
            initial.map(({ number }) => number),
          );
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  test('stops at a bound and no sooner', async () => {
    await fc.assert(
      fc.asyncProperty(
        habits,
        histories,
        directions,
        fc.tuple(fc.nat(60), fc.nat(60)),
        async (habit, initial, direction, bounds) => {
          const { client } = scriptedClient(new HistoryPlatform(initial, habit).respond);
          const [low = 0, high = 0] = bounds
            .map((number) => initial[number]?.moment ?? startMs)
            .toSorted((left, right) => left - right);
          const [from, until] = direction === 'forwards' ? [low, high] : [high, low];
          const walk = walkOneOnOneHistory(client, 'u-1', {
            direction,
            pageSize: 5,
            from: new Date(from),
            until: new Date(until),
          });

          expect(numbers(await collect(walk)).toSorted((left, right) => left - right)).toEqual(
            initial.filter(({ moment }) => moment >= low && moment <= high).map(({ number }) => number),
          );
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  test('copes with a one-to-one that answers one message only', async () => {
    await fc.assert(
      fc.asyncProperty(habits, histories, directions, async (habit, initial, direction) => {
        const distinct = initial.filter(({ moment }, index) => initial[index - 1]?.moment !== moment);
        const platform = new HistoryPlatform(distinct, { ...habit, shape: 'single' });
        const { client } = scriptedClient(platform.respond);
        const seen = await collect(walkOneOnOneHistory(client, 'u-1', { direction }));

        expect(numbers(seen).toSorted((left, right) => left - right)).toEqual(
          distinct.map(({ number }) => number),
        );
      }),
      { numRuns: 50 },
    );
  }, 120_000);
});
