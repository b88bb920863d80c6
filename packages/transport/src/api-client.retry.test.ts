import {
  deleteChatsRoomMessageOperation,
  getChatsRoomOperation,
  patchChatsRoomOperation,
  postChatsRoomParticipantOperation,
} from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { okMessage, okRoom, path, play, room } from '../test/play.ts';
import { answer, networkFailure } from '../test/scripted-fetch.ts';
import type { VirtualClock } from '../test/virtual-clock.ts';

const ok = okRoom();

describe('what a call is told about time', () => {
  test.each([
    ['timeoutMs', 0],
    ['timeoutMs', Number.NaN],
    ['deadlineMs', -1],
  ])('is refused before anything is sent where it cannot work: %s %d', async (option, value) => {
    const { post, seen } = play([okMessage()]);

    await expect(post({ [option]: value })).rejects.toMatchObject({ name: 'ConfigurationError', option });
    expect(seen).toEqual([]);
  });
});

describe('a closed connection', () => {
  test('does not make a call of more requests than were asked for', async () => {
    const { get, seen } = play([answer(503, {}), answer(503, {}), networkFailure('ECONNRESET'), okRoom()]);

    await expect(get()).rejects.toMatchObject({ name: 'NetworkError' });
    expect(seen).toHaveLength(3);
  });
});

describe('a rate limit', () => {
  test('is waited for as long as Retry-After says and at most a tenth longer', async () => {
    const { get, seen, clock } = play([answer(429, {}, { 'retry-after': '2' }), ok]);

    await expect(get()).resolves.toMatchObject(room);
    expect(seen).toHaveLength(2);
    expect(clock.waits).toEqual([2100]);
  });

  test('lets a message be sent again, since it was not processed', async () => {
    const { post, seen } = play([answer(429, {}, { 'retry-after': '1' }), answer(200, { id: 'message-1' })]);

    await expect(post()).resolves.toMatchObject({ id: 'message-1' });
    expect(seen).toHaveLength(2);
  });

  test.each([
    ['86400', 86_400_000],
    ['61', 61_000],
  ])('of %s s fails at once, saying how long it lasts', async (seconds, retryAfterMs) => {
    const { get, seen } = play([
      answer(429, { limit: { key: 'token.rate.per.minute' } }, { 'retry-after': seconds }),
    ]);

    await expect(get()).rejects.toMatchObject({
      name: 'RateLimitError',
      retryAfterMs,
      attempts: 1,
      limit: 'token.rate.per.minute',
    });
    expect(seen).toHaveLength(1);
  });

  test('is read off the answer where the header is hidden', async () => {
    const { get, clock } = play([answer(429, { message: 'Retry the request in [3] seconds' }), ok]);

    await expect(get()).resolves.toMatchObject(room);
    expect(clock.waits).toEqual([3150]);
  });

  test('without any hint is not repeated', async () => {
    const { get, seen } = play([answer(429, {})]);

    await expect(get()).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: undefined });
    expect(seen).toHaveLength(1);
  });

  test('that never ends is given up after three requests', async () => {
    const { get, seen } = play([answer(429, {}, { 'retry-after': '1' })]);

    await expect(get()).rejects.toMatchObject({ name: 'RateLimitError', attempts: 3 });
    expect(seen).toHaveLength(3);
  });

  test('beyond the deadline fails at once', async () => {
    const { get, seen, clock } = play([answer(429, {}, { 'retry-after': '20' })], { deadlineMs: 10_000 });

    await expect(get()).rejects.toMatchObject({ name: 'RateLimitError', retryAfterMs: 20_000 });
    expect(seen).toHaveLength(1);
    expect(clock.waits).toEqual([]);
  });
});

describe('a failing platform', () => {
  test.each([500, 502, 503, 504, 408, 425])('answering %i is asked again for a reading', async (status) => {
    const { get, seen } = play([answer(status, {}), ok]);

    await expect(get()).resolves.toMatchObject(room);
    expect(seen).toHaveLength(2);
  });

  test.each([500, 502, 503, 504, 408])(
    'answering %i to a message leaves open whether it was sent',
    async (status) => {
      const { post, seen } = play([answer(status, {})]);

      await expect(post()).rejects.toMatchObject({ name: 'AmbiguousResultError', status, attempts: 1 });
      expect(seen).toHaveLength(1);
    },
  );

  test('answering 503 with Retry-After has not taken the message, which is sent again', async () => {
    const { post, seen } = play([answer(503, {}, { 'retry-after': '1' }), answer(200, { id: 'message-1' })]);

    await expect(post()).resolves.toMatchObject({ id: 'message-1' });
    expect(seen).toHaveLength(2);
  });

  test.each([501, 505, 400, 403, 404, 409, 413, 415])('answering %i is not asked again', async (status) => {
    const { get, seen } = play([answer(status, {})]);

    await expect(get()).rejects.toMatchObject({ status, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  test('is asked with growing random delays', async () => {
    const { get, clock } = play([answer(503, {})], { retry: { maxAttempts: 5 } });

    await expect(get()).rejects.toMatchObject({ name: 'ServerError', attempts: 5 });
    expect(clock.waits).toEqual([125, 250, 500, 1000]);
  });

  test('is asked once with `retry: false`', async () => {
    const { get, seen } = play([answer(503, {})], { retry: false });

    await expect(get()).rejects.toMatchObject({ name: 'ServerError' });
    expect(seen).toHaveLength(1);
  });

  test('gets little extra load once the retry budget is empty', async () => {
    const { client, seen, clock } = play([answer(503, {})]);
    const calls = Array.from({ length: 1000 }, () => client.send(getChatsRoomOperation, { path }));

    const outcomes = await clock.settle(Promise.allSettled(calls));

    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(seen.length - 1000).toBeLessThanOrEqual(100);
  });
});

describe('a failing network', () => {
  test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED'])(
    '%s before sending lets even a message be repeated',
    async (code) => {
      const { post, seen } = play([networkFailure(code), answer(200, { id: 'message-1' })]);

      await expect(post()).resolves.toMatchObject({ id: 'message-1' });
      expect(seen).toHaveLength(2);
    },
  );

  test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'unheard-of'])(
    '%s leaves open whether a message was sent',
    async (code) => {
      const { post, seen } = play([networkFailure(code)]);

      await expect(post()).rejects.toMatchObject({
        name: 'AmbiguousResultError',
        cause: { code: 'network_error' },
      });
      expect(seen).toHaveLength(1);
    },
  );

  test('closing a connection that was kept open costs a reading no time', async () => {
    const { get, clock, seen } = play([networkFailure('ECONNRESET'), ok]);

    await expect(get()).resolves.toMatchObject(room);
    expect(seen).toHaveLength(2);
    expect(clock.waits).toEqual([0]);
  });

  test('that breaks an answer off is tried again for a reading', async () => {
    const { get, seen } = play([() => brokenOff(), ok]);

    await expect(get()).resolves.toMatchObject(room);
    expect(seen).toHaveLength(2);
  });

  test('that breaks an answer off leaves open what became of a message', async () => {
    const { post } = play([() => brokenOff()]);

    await expect(post()).rejects.toMatchObject({ name: 'AmbiguousResultError', status: 200 });
  });
});

describe('time', () => {
  test('for one attempt ends one that gets no answer, and a reading is tried again', async () => {
    const { get, seen } = play(['hang', ok], { timeoutMs: 1000 });

    await expect(get()).resolves.toMatchObject(room);
    expect(seen).toHaveLength(2);
  });

  test('for one attempt covers the body too', async () => {
    const { get } = play([() => new Response(new ReadableStream({}))], { timeoutMs: 1000, retry: false });

    await expect(get()).rejects.toMatchObject({ name: 'TimeoutError', timeoutMs: 1000 });
  });

  test('for the whole call ends an answer that only drips', async () => {
    const { get, clock } = play([(_request, signal) => dripping(clock, signal)], {
      timeoutMs: 60_000,
      deadlineMs: 5000,
    });

    await expect(get()).rejects.toMatchObject({ name: 'TimeoutError', timeoutMs: 5000 });
    expect(clock.monotonicNow()).toBe(5000);
  });

  test('that runs out while a message is on its way leaves open whether it was sent', async () => {
    const { post } = play(['hang'], { timeoutMs: 1000 });

    await expect(post()).rejects.toMatchObject({ name: 'AmbiguousResultError', cause: { code: 'timeout' } });
  });

  test('leaves no timer behind', async () => {
    const { get, clock } = play([ok]);

    await get();
    expect(clock.pending).toBe(0);
  });
});

describe('a repeat', () => {
  test('of a removal counts "not found" as done when the first attempt may have worked', async () => {
    const { client, clock } = play([answer(502, {}), answer(404, {})]);
    const removal = client.send(deleteChatsRoomMessageOperation, {
      path: { ...path, messageId: 'message-1' },
    });

    await expect(clock.settle(removal)).resolves.toBeUndefined();
  });

  test('of a removal fails with "not found" when the first attempt cannot have worked', async () => {
    const { client, clock } = play([networkFailure('ECONNREFUSED'), answer(404, {})]);
    const removal = client.send(deleteChatsRoomMessageOperation, {
      path: { ...path, messageId: 'message-1' },
    });

    await expect(clock.settle(removal)).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  test('of joining a room counts "conflict" as done', async () => {
    const { client, clock } = play([answer(504, {}), answer(409, {})]);
    const join = client.send(postChatsRoomParticipantOperation, { path: { ...path, userId: 'user-1' } });

    await expect(clock.settle(join)).resolves.toBeUndefined();
  });

  test('of a change carries the same body', async () => {
    const { client, clock, seen } = play([answer(502, {}), new Response(null, { status: 204 })]);
    await clock.settle(client.send(patchChatsRoomOperation, { path, body: { subject: 'Planning' } }));

    expect(seen.map(({ body }) => body)).toEqual(['{"subject":"Planning"}', '{"subject":"Planning"}']);
  });
});

function brokenOff(): Response {
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id":'));
    },
    pull(controller) {
      controller.error(new TypeError('terminated'));
    },
  });
  return new Response(stream, { status: 200, headers: { 'content-type': 'application/json' } });
}

function dripping(clock: VirtualClock, signal: AbortSignal): Response {
  const stream = new ReadableStream({
    pull: (controller) =>
      new Promise((resolve) => {
        clock.startTimer(1000, () => {
          if (!signal.aborted) controller.enqueue(new Uint8Array([32]));
          resolve();
        });
      }),
  });
  return new Response(stream);
}
