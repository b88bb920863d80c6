import { getChatsRoomOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { okMessage, okRoom, path, play, room } from '../test/play.ts';
import { answer, type SeenRequest } from '../test/scripted-fetch.ts';
import { VirtualClock } from '../test/virtual-clock.ts';
import type { Clock } from './clock.ts';

const limited = (retryAfter?: string, body: unknown = {}): Response =>
  answer(429, body, retryAfter === undefined ? {} : { 'retry-after': retryAfter });

describe('a rate limit', () => {
  test('21: with Retry-After 2 waits at least 2 s and less than 3.2 s, then succeeds', async () => {
    for (const random of [() => 0, () => 0.999]) {
      const { get, clock } = play([limited('2'), okRoom()], { random });
      await expect(get()).resolves.toMatchObject(room);
      expect(clock.monotonicNow()).toBeGreaterThanOrEqual(2000);
      expect(clock.monotonicNow()).toBeLessThan(3200);
    }
  });

  test('22: with Retry-After 0 repeats at once, and costs budget all the same', async () => {
    const { get, client, clock } = play([limited('0'), okRoom()]);
    await get();

    expect(clock.monotonicNow()).toBe(0);
    expect(client.retryBudget.left).toBe(500 - 5 + 1);
  });

  test.each([
    'Sat, 31 Jan 2026 09:30:05 GMT',
    'Saturday, 31-Jan-26 09:30:05 GMT',
    'Sat Jan 31 09:30:05 2026',
  ])('23: until %s waits until then', async (date) => {
    const { get, clock } = play([limited(date), okRoom()], { random: () => 0 });
    await get();

    expect(clock.monotonicNow()).toBe(5000);
  });

  test('24: until a moment that is past repeats at once', async () => {
    const { get, clock } = play([limited('Sat, 31 Jan 2026 09:29:00 GMT'), okRoom()]);
    await get();

    expect(clock.monotonicNow()).toBe(0);
  });

  test.each(['-5', '0x10', 'abc', '1e9', '', '2, 3'])(
    '25: with Retry-After %j takes the hint in the body, or does not repeat',
    async (header) => {
      const hinted = play([limited(header, { message: 'Retry the request in [3] seconds' }), okRoom()]);
      await expect(hinted.get()).resolves.toMatchObject(room);
      expect(hinted.clock.waits).toEqual([3150]);

      const bare = play([limited(header), okRoom()]);
      await expect(bare.get()).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: undefined });
      expect(bare.clock.waits).toEqual([]);
    },
  );

  test('26: of a day fails now, saying how long it lasts', async () => {
    const { get, clock } = play([limited('86400'), okRoom()]);

    await expect(get()).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 86_400_000 });
    expect(clock.monotonicNow()).toBe(0);
  });

  test('27: that says "[3] seconds" without a header waits 3 s', async () => {
    const { get, clock } = play(
      [
        limited(undefined, { message: 'Rate limit exceeded the maximum. Retry the request in [3] seconds' }),
        okRoom(),
      ],
      { random: () => 0 },
    );
    await get();

    expect(clock.monotonicNow()).toBe(3000);
  });

  test('28: without any hint is not repeated', async () => {
    const { get, seen } = play([limited(), okRoom()]);

    await expect(get()).rejects.toMatchObject({ name: 'RateLimitError' });
    expect(seen).toHaveLength(1);
  });

  test('29: without end is given up at the attempts, or at the deadline', async () => {
    await expect(play([limited('1')]).get()).rejects.toMatchObject({ name: 'RateLimitError', attempts: 3 });
    const patient = play([limited('10')], { retry: { maxAttempts: 100 }, deadlineMs: 45_000 });
    await expect(patient.get()).rejects.toMatchObject({ name: 'RateLimitError' });
    expect(patient.clock.monotonicNow()).toBeLessThanOrEqual(45_000);
  });

  test('30: lets a message be sent again, which was not processed', async () => {
    const { post, seen } = play([limited('1'), okMessage()]);

    await expect(post()).resolves.toMatchObject({ id: 'message-1' });
    expect(seen).toHaveLength(2);
  });

  test('31: met by one of a hundred calls pauses all, and wakes them without a stampede', async () => {
    const sentAtMs: number[] = [];
    let left = 50;
    const { client, clock } = play(
      [
        () => {
          sentAtMs.push(clock.monotonicNow());
          left -= 1;
          return left === 0 ? limited('2') : okRoom();
        },
      ],
      { rateLimit: { requestsPerMinute: 60 }, deadlineMs: 600_000 },
    );
    const calls = Array.from({ length: 100 }, () => client.send(getChatsRoomOperation, { path }));
    await clock.settle(Promise.all(calls));

    const later = sentAtMs.filter((moment) => moment > 0);
    expect(Math.min(...later)).toBeGreaterThanOrEqual(2000);
    // Half of sixty a minute is one in two seconds.
    for (const [index, moment] of later.slice(1, 20).entries()) {
      expect(moment - (later[index] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  test('32: that the platform announces is waited for before it has to refuse', async () => {
    const headers = {
      'inin-ratelimit-allowed': '300',
      'inin-ratelimit-count': '299',
      'inin-ratelimit-reset': '12',
    };
    const { get, clock } = play([okRoom(headers), okRoom()]);
    await get();
    expect(clock.monotonicNow()).toBe(0);
    await get();

    expect(clock.monotonicNow()).toBe(12_000);
  });

  test('33: that is hidden or garbled falls back to what is configured', async () => {
    const garbage = {
      'inin-ratelimit-allowed': 'many',
      'inin-ratelimit-count': '-1',
      'inin-ratelimit-reset': 'NaN',
    };
    const { client, clock, seen } = play([okRoom(garbage), okRoom()], { deadlineMs: 600_000 });
    const calls = Array.from({ length: 301 }, () => client.send(getChatsRoomOperation, { path }));
    const all = Promise.all(calls);
    await clock.rest();
    expect(seen).toHaveLength(300);
    await clock.settle(all);

    expect(seen).toHaveLength(301);
    expect(clock.monotonicNow()).toBe(60_000);
  });

  test.each([3_600_000, -3_600_000])(
    '34: is waited out although the clock jumps by %i ms',
    async (jumpMs) => {
      const clock = new VirtualClock();
      let offsetMs = 0;
      const jumpy: Clock = {
        now: () => clock.now() + offsetMs,
        monotonicNow: () => clock.monotonicNow(),
        startTimer: (delayMs, callback) => clock.startTimer(delayMs, callback),
      };
      const { client, seen } = play(
        [
          () => {
            offsetMs = jumpMs;
            return limited('2');
          },
          okRoom(),
        ],
        { clock: jumpy, random: () => 0 },
      );
      await clock.settle(client.send(getChatsRoomOperation, { path }));

      expect(seen).toHaveLength(2);
      expect(clock.monotonicNow()).toBe(2000);
    },
  );

  test('35: until a moment by a clock ten minutes off is measured by that clock', async () => {
    const headers = {
      'retry-after': 'Sat, 31 Jan 2026 09:40:05 GMT',
      date: 'Sat, 31 Jan 2026 09:40:00 GMT',
    };
    const { get, clock } = play([answer(429, {}, headers), okRoom()], { random: () => 0 });
    await get();

    expect(clock.monotonicNow()).toBe(5000);
  });

  test('42: or an outage of a minute gets at most a tenth more load from a thousand callers', async () => {
    const { client, clock, seen } = play([answer(503, {})], { rateLimit: false });
    const callers = Array.from({ length: 1000 }, async (_, caller) => {
      // Spread over a minute.
      await new Promise<void>((resolve) => void clock.startTimer(caller * 60, resolve));
      return client.send(getChatsRoomOperation, { path });
    });
    await clock.settle(Promise.allSettled(callers));

    expect(seen.length - 1000).toBeLessThanOrEqual(100);
  });

  test('43: or an outage that is over lets successes fill the budget again', async () => {
    let down = true;
    const { client, clock, get } = play([() => (down ? answer(503, {}) : okRoom())], { rateLimit: false });
    const calls = Array.from({ length: 100 }, () => client.send(getChatsRoomOperation, { path }));
    await clock.settle(Promise.allSettled(calls));
    expect(client.retryBudget.left).toBeLessThan(14);

    down = false;
    for (let call = 0; call < 20; call += 1) await get();
    const before = client.retryBudget.left;
    expect(before).toBeGreaterThanOrEqual(14);
    down = true;
    await expect(get()).rejects.toMatchObject({ name: 'ServerError', attempts: 3 });
  });

  test('76: counted by a store that is down is counted in memory, and that is told', async () => {
    const failures: unknown[] = [];
    const down = new Error('connection to the store lost');
    const { client, clock, seen } = play([okRoom()], {
      rateLimit: {
        requestsPerMinute: 2,
        store: { take: () => Promise.reject(down), pause: () => Promise.reject(down) },
      },
      deadlineMs: 600_000,
      hooks: { onStoreFailure: (error) => void failures.push(error) },
    });
    const calls = Promise.all(Array.from({ length: 3 }, () => client.send(getChatsRoomOperation, { path })));
    await clock.rest();
    expect(seen.map(({ method }: SeenRequest) => method)).toEqual(['GET', 'GET']);
    await clock.settle(calls);

    expect(clock.monotonicNow()).toBe(60_000);
    expect(new Set(failures)).toEqual(new Set([down]));
  });
});
