import { getChatsRoomOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { okRoom, path, play, room } from '../test/play.ts';
import { answer } from '../test/scripted-fetch.ts';
import { MemoryRateLimitStore } from './limiter/memory-rate-limit-store.ts';
import type { CallOptions } from './sender.ts';

const background: CallOptions = { priority: 'background' };

describe('more calls than leave in a minute', () => {
  test('all succeed when they are made one after the other', async () => {
    const { client, clock, seen } = play([okRoom()]);
    const loop = async (): Promise<void> => {
      for (let call = 0; call < 400; call += 1) await client.send(getChatsRoomOperation, { path });
    };
    await clock.settle(loop());

    expect(seen).toHaveLength(400);
    expect(clock.monotonicNow()).toBe(60_000);
  });

  test('all succeed when they are made at once, however long the line is', async () => {
    const { client, clock, seen } = play([okRoom()]);
    const calls = Array.from({ length: 1300 }, () => client.send(getChatsRoomOperation, { path }));
    await clock.settle(Promise.all(calls));

    expect(seen).toHaveLength(1300);
    expect(clock.monotonicNow()).toBe(240_000);
    expect(clock.pending).toBe(0);
  });

  test('have their whole time left when their turn comes', async () => {
    let hanging = false;
    const { client, clock, get } = play(
      [
        (_request, signal) =>
          hanging
            ? new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
            : okRoom(),
      ],
      { rateLimit: { requestsPerMinute: 1 }, retry: false },
    );
    await get();
    hanging = true;
    const waiting = client.send(getChatsRoomOperation, { path }, { timeoutMs: 60_000 });

    await expect(clock.settle(waiting)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(clock.monotonicNow()).toBe(60_000 + 45_000);
  });

  test.each([
    ['the client', { deadlineMs: 45_000 }, {}],
    ['the call', {}, { deadlineMs: 45_000 }],
  ])(
    'are refused at once where %s has a deadline that is too short',
    async (_whose, options, callOptions) => {
      const { client, clock, get, seen } = play([okRoom()], options);
      await clock.settle(
        Promise.all(Array.from({ length: 300 }, () => client.send(getChatsRoomOperation, { path }))),
      );

      await expect(get(callOptions)).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 60_000 });
      expect(clock.monotonicNow()).toBe(0);
      expect(seen).toHaveLength(300);
    },
  );

  test('are refused at once where the platform asks for a longer wait than they have time', async () => {
    let refusal = answer(429, {}, { 'retry-after': '30' });
    const { client, clock } = play([() => refusal.clone()], { retry: false });
    const send = (): Promise<unknown> => client.send(getChatsRoomOperation, { path });
    await expect(send()).rejects.toMatchObject({ name: 'RateLimitError' });
    const waiting = Promise.allSettled([send(), send(), send()]);
    await clock.advance(20_000);
    // When the first of them is sent and refused, 30 s of 45 are spent.
    refusal = answer(429, {}, { 'retry-after': '16' });
    const outcomes = await clock.settle(waiting);

    const refused = { name: 'RateLimitError', retryAfterMs: 16_000 };
    expect(outcomes).toMatchObject([
      { reason: { ...refused, attempts: 1 } },
      { reason: { ...refused, attempts: 0 } },
      { reason: { ...refused, attempts: 0 } },
    ]);
    expect(clock.monotonicNow()).toBe(30_000);
  });

  test('leave the line as soon as their caller gives up', async () => {
    const { client, clock, get } = play([okRoom()], { rateLimit: { requestsPerMinute: 1 } });
    await get();
    const controller = new AbortController();
    const waiting = client.send(getChatsRoomOperation, { path }, { signal: controller.signal });
    await clock.rest();
    controller.abort(new Error('enough'));

    await expect(waiting).rejects.toThrow('enough');
    expect(clock.pending).toBe(0);
  });
});

describe('an export', () => {
  test.each(['in memory', 'shared'])(
    'leaves the last tenth of the limit, counted %s, to interactive calls',
    async (where) => {
      const { client, clock, seen } = play([okRoom()], {
        rateLimit: {
          store:
            where === 'shared'
              ? {
                  take: async (limit) => counted.take(limit),
                  pause: () => undefined,
                }
              : undefined,
        },
      });
      const counted = new MemoryRateLimitStore(clock);
      const all = Promise.all(
        Array.from({ length: 1000 }, () => client.send(getChatsRoomOperation, { path }, background)),
      );
      await clock.rest();
      expect(seen).toHaveLength(270);

      await clock.advance(1000);
      for (let call = 1; call <= 30; call += 1) {
        await expect(client.send(getChatsRoomOperation, { path })).resolves.toMatchObject(room);
        expect(seen).toHaveLength(270 + call);
      }
      expect(clock.monotonicNow()).toBe(1000);

      await clock.settle(all);
      expect(seen).toHaveLength(1030);
    },
  );

  test('goes on, slowly, while interactive calls wait too', async () => {
    const { client, clock } = play([okRoom()], { rateLimit: { requestsPerMinute: 10 } });
    let exported = 0;
    const one = async (): Promise<void> => {
      await client.send(getChatsRoomOperation, { path }, background);
      exported += 1;
    };
    const running = Promise.all(Array.from({ length: 20 }, one));
    const calls = Array.from({ length: 100 }, () => client.send(getChatsRoomOperation, { path }));
    await clock.advance(120_000);
    expect(exported).toBe(9 + 2 + 2);

    await clock.settle(Promise.all([running, ...calls]));
    expect(exported).toBe(20);
  });
});
