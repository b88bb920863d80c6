import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HistoryHabits, HistoryPlatform, type Stored } from '../../test/history-platform.ts';
import { scriptedClient } from '../../test/scripted-fetch.ts';
import { walkOneOnOneHistory } from './walk-one-on-one-history.ts';

const startMs = Date.UTC(2026, 0, 31, 9, 30);

const habits: fc.Arbitrary<HistoryHabits> = fc.record({
  order: fc.constantFrom('newestFirst', 'oldestFirst'),
  selection: fc.constantFrom('newest', 'oldest', 'nearest'),
  bounds: fc.constantFrom('exclusive', 'inclusive'),
  maxLimit: fc.integer({ min: 5, max: 12 }),
  shape: fc.constantFrom('listing', 'array'),
});

/** Gaps between messages: most share a moment or follow at once, some come much later. At most four share one. */
const gaps = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 1e9 })), {
  maxLength: 60,
});

function toStored(between: readonly number[]): Stored[] {
  let moment = startMs;
  let sharing = 0;
  return between.map((gapMs, number) => {
    sharing = gapMs === 0 ? sharing + 1 : 0;
    moment += sharing > 3 ? 1 : gapMs;
    if (sharing > 3) sharing = 0;
    return { number, moment };
  });
}

/** What happens before the platform answers the n-th request: `null` a message arrives, a number takes one away. */
const happenings = fc.array(
  fc.record({
    request: fc.integer({ min: 1, max: 20 }),
    what: fc.oneof(fc.constant(null), fc.nat({ max: 59 })),
    laterMs: fc.constantFrom(0, 1, 5000),
  }),
  { maxLength: 8 },
);

describe('a walk', () => {
  test('hands out everything that stays, once and in order, whatever the habits of the platform', async () => {
    await fc.assert(
      fc.asyncProperty(
        habits,
        gaps,
        happenings,
        fc.constantFrom('backwards' as const, 'forwards' as const),
        fc.integer({ min: 1, max: 15 }),
        async (habit, between, events, direction, pageSize) => {
          const platform = new HistoryPlatform(toStored(between), habit);
          const initial = platform.stored;
          const gone = new Set<number>();
          let arrivals = 1000;
          platform.beforeAnswer = (requests) => {
            for (const { what, laterMs } of events.filter(({ request }) => request === requests)) {
              const newest = Math.max(startMs, ...platform.stored.map(({ moment }) => moment));
              const newestCount = platform.stored.filter(({ moment }) => moment === newest).length;
              const moment = newest + (newestCount < 4 ? laterMs : laterMs + 1);
              if (what === null) platform.stored = [...platform.stored, { number: (arrivals += 1), moment }];
              else {
                gone.add(what);
                platform.stored = platform.stored.filter(({ number }) => number !== what);
              }
            }
          };
          const { client } = scriptedClient(platform.respond);
          const seen: number[] = [];
          const moments: number[] = [];
          for await (const message of walkOneOnOneHistory(client, 'u-1', { direction, pageSize })) {
            seen.push(Number(message.id.slice(2)));
            moments.push(Date.parse(message.dateCreated));
          }

          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(
            expect.arrayContaining(initial.map(({ number }) => number).filter((number) => !gone.has(number))),
          );
          const sorted = moments.toSorted((left, right) => left - right);
          expect(moments).toEqual(direction === 'forwards' ? sorted : sorted.toReversed());
        },
      ),
      { numRuns: 2000 },
    );
  });
});
