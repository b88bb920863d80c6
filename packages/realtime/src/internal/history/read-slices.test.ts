import type { ChatMessageResponse, HistoryQuery } from '@genesys-chat/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeMessage } from '../../../test/make-message.ts';
import { momentOf } from './moment.ts';
import { PageReader } from './page-reader.ts';
import { readSlices, type Slice } from './read-slices.ts';

const startMs = Date.UTC(2026, 0, 1);

/** How a platform may give its history. */
interface Platform {
  /** Messages of a page at most. */
  readonly limit: number;
  readonly isInclusive: boolean;
  readonly listsNewestFirst: boolean;
  /** Which messages of a time it gives when they do not all fit. */
  readonly gives: 'newest' | 'oldest';
}

const pageLimits = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 50, max: 300 }));

const newestPlatforms = fc.record<Platform>({
  limit: pageLimits,
  isInclusive: fc.boolean(),
  listsNewestFirst: fc.boolean(),
  gives: fc.constant('newest'),
});

const oldestPlatforms = fc.record<Platform>({
  limit: fc.integer({ min: 50, max: 300 }),
  isInclusive: fc.boolean(),
  listsNewestFirst: fc.boolean(),
  gives: fc.constant('oldest'),
});

const gaps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 3000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 365 * 24 * 60 * 60 * 1000 }) },
  ),
  { maxLength: 700, size: 'max' },
);

/** Messages with these times in between; of one moment there are no more than a page can tell. */
function makeHistory(gapsMs: readonly number[], { limit, gives }: Platform): ChatMessageResponse[] {
  const mostOfMoment = gives === 'newest' ? limit : limit / 2;
  let [sentAtMs, ofMoment] = [startMs, 0];
  return gapsMs.slice(0, 30 * limit).map((gapMs, index) => {
    ofMoment = gapMs === 0 ? ofMoment + 1 : 1;
    if (ofMoment > mostOfMoment) ofMoment = 1;
    sentAtMs += ofMoment === 1 ? Math.max(gapMs, 1) : 0;
    return makeMessage(`m${index}`, sentAtMs);
  });
}

function ask(
  platform: Platform,
  history: readonly ChatMessageResponse[],
  query: HistoryQuery,
): ChatMessageResponse[] {
  const slackMs = platform.isInclusive ? 1 : 0;
  const afterMs = query.after === undefined ? -Infinity : Date.parse(String(query.after)) - slackMs;
  const beforeMs = query.before === undefined ? Infinity : Date.parse(String(query.before)) + slackMs;
  const asked = history.filter((message) => momentOf(message) > afterMs && momentOf(message) < beforeMs);
  const count = Math.min(platform.limit, Number(query.limit));
  const given = platform.gives === 'newest' ? asked.slice(-count) : asked.slice(0, count);
  return platform.listsNewestFirst ? given.toReversed() : given;
}

async function readAll(platform: Platform, history: ChatMessageResponse[], fromMs: number): Promise<Slice[]> {
  let requests = 0;
  const reader = new PageReader(async (query) => {
    requests += 1;
    if (requests > 100_000) throw new Error('reads without end');
    return ask(platform, history, query);
  });
  const earlier = history.map(momentOf).findLast((ms) => ms < fromMs) ?? fromMs;
  const slices: Slice[] = [];
  for await (const slice of readSlices(reader, { fromMs, anchorMs: earlier })) slices.push(slice);
  return slices;
}

describe('reading a history in slices', () => {
  test('finds every message, in order, whatever the platform does', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(newestPlatforms, oldestPlatforms),
        gaps,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (platform, gapsMs, part) => {
          const history = makeHistory(gapsMs, platform);
          const spanMs = momentOf(history.at(-1) ?? makeMessage('', startMs)) - startMs;
          const fromMs = startMs + Math.floor(spanMs * part);
          const slices = await readAll(platform, history, fromMs);

          const found = new Map(slices.flatMap(({ messages }) => messages).map((one) => [one.id, one]));
          const moments = [...found.values()].map(momentOf).filter((ms) => ms >= fromMs);
          expect(history.filter((one) => momentOf(one) >= fromMs && !found.has(one.id))).toEqual([]);
          expect(moments).toEqual(moments.toSorted((one, other) => one - other));
        },
      ),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('leaves no hole inside a slice', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(newestPlatforms, gaps, async (platform, gapsMs) => {
        const history = makeHistory(gapsMs, platform);
        for (const { afterMs, beforeMs, messages } of await readAll(platform, history, startMs)) {
          const ids = new Set(messages.map(({ id }) => id));
          const inside = history.filter((one) => momentOf(one) > afterMs && momentOf(one) < beforeMs);
          expect(inside.filter(({ id }) => !ids.has(id))).toEqual([]);
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  test('reads one part ahead, and rejects with what fails first', async () => {
    const platform: Platform = { limit: 100, isInclusive: false, listsNewestFirst: true, gives: 'newest' };
    const history = Array.from({ length: 2000 }, (_, index) =>
      makeMessage(`m${index}`, startMs + index * 700),
    );
    let [requests, told] = [0, 0];
    const reader = new PageReader(async (query) => {
      requests += 1;
      if (requests > 12) throw new Error(`failure of request ${requests}`);
      return ask(platform, history, query);
    });
    const reading = (async () => {
      for await (const slice of readSlices(reader, { fromMs: startMs, anchorMs: startMs })) {
        told += slice.messages.length;
      }
    })();

    await expect(reading).rejects.toThrow('failure of request 13');
    expect(told).toBeGreaterThan(0);
    expect(requests).toBe(14);
  });

  test('holds a bounded number of messages, and asks for few of them twice', async () => {
    const platform: Platform = { limit: 100, isInclusive: false, listsNewestFirst: true, gives: 'newest' };
    const history = Array.from({ length: 5000 }, (_, index) =>
      makeMessage(`m${index}`, startMs + index * 700),
    );
    let [held, requests] = [0, 0];
    const reader = new PageReader(async (query) => {
      const messages = ask(platform, history, query);
      held += messages.length;
      requests += 1;
      return messages;
    });
    let [mostHeld, told] = [0, 0];
    for await (const slice of readSlices(reader, { fromMs: startMs, anchorMs: startMs })) {
      mostHeld = Math.max(mostHeld, held);
      held = 0;
      told += slice.messages.length;
    }

    expect(told).toBeGreaterThanOrEqual(history.length);
    expect(requests).toBeLessThan(70);
    expect(mostHeld).toBeLessThanOrEqual(700);
  });
});
