import { inspect } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { okMessage, okRoom, play, room } from '../test/play.ts';
import { answer } from '../test/scripted-fetch.ts';
import type { CallInfo, ClientHooks, LimitInfo, RetryInfo } from './client-hooks.ts';

describe('hooks', () => {
  test('hear of one call, in order, by one and the same object', async () => {
    const told: string[] = [];
    const calls = new Set<CallInfo>();
    const note = (name: string, call: CallInfo): void => {
      told.push(name);
      calls.add(call);
    };
    const hooks: ClientHooks = {
      aroundCall: async (call, run) => {
        note('start', call);
        await run();
        note('end', call);
      },
      beforeRequest: ({ call, attempt }) => {
        note(`before ${attempt}`, call);
        return undefined;
      },
      afterResponse: ({ call, status, correlationId }) => note(`after ${status} ${correlationId}`, call),
      onRetry: ({ call }) => note('retry', call),
    };
    await play([answer(503, {}), okRoom()], { hooks }).get();

    expect(told).toEqual([
      'start',
      'before 1',
      'after 503 corr-1',
      'retry',
      'before 2',
      'after 200 corr-1',
      'end',
    ]);
    expect([...calls]).toEqual([
      {
        operation: 'getChatsRoom',
        method: 'GET',
        route: '/api/v2/chats/rooms/{roomJid}',
        baseUrl: 'http://localhost:8787',
      },
    ]);
  });

  test('hear how long a repeat waits, and what is left for others', async () => {
    const retries: RetryInfo[] = [];
    const { get, client } = play([answer(503, {}), okRoom()], {
      hooks: { onRetry: (retry) => void retries.push(retry) },
    });
    await get();

    expect(retries).toMatchObject([
      { attempt: 1, delayMs: 125, budgetLeft: 486, error: { code: 'server_error' } },
    ]);
    expect(client.retryBudget).toEqual({ left: 487, capacity: 500 });
  });

  test('hear when the budget for repeats is empty', async () => {
    const limits: LimitInfo[] = [];
    const { get } = play([answer(503, {})], {
      retry: { maxAttempts: 100 },
      deadlineMs: 600_000,
      hooks: { onLimit: (limit) => void limits.push(limit) },
    });

    await expect(get()).rejects.toMatchObject({ name: 'ServerError', attempts: 36 });
    expect(limits).toEqual([{ reason: 'retry_budget', waitMs: 0, waiting: 0 }]);
  });

  test('hear when a refusal or an announcement holds calls back', async () => {
    const limits: LimitInfo[] = [];
    const announced = {
      'inin-ratelimit-allowed': '300',
      'inin-ratelimit-count': '299',
      'inin-ratelimit-reset': '7',
    };
    const { get } = play([answer(429, {}, { 'retry-after': '2' }), okRoom(announced)], {
      hooks: { onLimit: (limit) => void limits.push(limit) },
    });
    await get();

    expect(limits.map(({ reason, waitMs }) => [reason, waitMs])).toEqual([
      ['refused', 2000],
      ['announced', 7000],
    ]);
  });

  test('add headers, the later ones over the earlier, but never Authorization', async () => {
    const { get, seen } = play([okRoom()], {
      hooks: [
        { beforeRequest: () => ({ traceparent: 'one', 'Genesys-App': 'tool' }) },
        { beforeRequest: async () => ({ traceparent: 'two' }) },
      ],
    });
    await get();
    expect(seen[0]?.headers.get('traceparent')).toBe('two');
    expect(seen[0]?.headers.get('genesys-app')).toBe('tool');

    const forging = play([okRoom()], {
      hooks: { beforeRequest: () => ({ authorization: 'Bearer theirs' }) },
    });
    await expect(forging.get()).rejects.toMatchObject({
      name: 'InvalidRequestError',
      field: 'headers.authorization',
    });
    expect(forging.seen).toEqual([]);
  });

  test('wrap a call from the outside in', async () => {
    const told: string[] = [];
    const around = (name: string): ClientHooks => ({
      aroundCall: async (_call, run) => {
        told.push(`${name} in`);
        await run();
        told.push(`${name} out`);
      },
    });
    await play([okRoom()], { hooks: [around('first'), around('second')] }).get();

    expect(told).toEqual(['first in', 'second in', 'second out', 'first out']);
  });
});

describe('what a hook is told', () => {
  const secrets = 'the secret text';

  test('holds neither an answer nor a token', async () => {
    const told: unknown[] = [];
    const hooks: ClientHooks = {
      aroundCall: async (call, run) => void told.push(call, await run()),
      beforeRequest: (request) => void told.push(request),
      afterResponse: (response) => void told.push(response),
      onRetry: ({ error }) => void told.push(error, Object.values(error)),
    };
    const answers = [answer(503, { message: secrets }), answer(200, { ...room, subject: secrets })];
    await play(answers, { hooks }).get();

    expect(told).toHaveLength(8);
    expect(inspect(told, { depth: 9, showHidden: true })).not.toMatch(/secret|token-1/);
  });
});

describe('a hook around a call', () => {
  test('makes it once, and cannot hide what it fails of', async () => {
    const twice: ClientHooks = {
      aroundCall: async (_call, run) => {
        await Promise.allSettled([run(), run()]);
      },
    };
    const failing = play([answer(404, {})], { hooks: twice });

    await expect(failing.get()).rejects.toMatchObject({ name: 'NotFoundError' });
    expect(failing.seen).toHaveLength(1);
  });

  test('need not wait for it, nor hear what it fails of', async () => {
    const unhandled = vi.fn<() => void>();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    const { get, clock } = play([answer(404, {})], {
      hooks: { aroundCall: async (_call, run) => void run() },
    });

    await expect(get()).rejects.toMatchObject({ name: 'NotFoundError' });
    await clock.rest();
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('has to make it', async () => {
    const { get, seen } = play([okRoom()], { hooks: { aroundCall: () => Promise.resolve() } });

    await expect(get()).rejects.toMatchObject({ name: 'HookError', hook: 'aroundCall' });
    expect(seen).toEqual([]);
  });

  test('cannot make it any more once it has failed without', async () => {
    const kept: (() => Promise<void>)[] = [];
    const { post, seen } = play([okMessage()], {
      hooks: { aroundCall: async (_call, run) => void kept.push(run) },
    });

    await expect(post()).rejects.toMatchObject({ name: 'HookError', attempts: 0 });
    await expect(kept[0]?.()).rejects.toMatchObject({ name: 'HookError' });
    expect(seen).toEqual([]);
  });
});

describe('a hook that throws', () => {
  const fail = (): never => {
    throw new Error('bug, Bearer secret-token');
  };

  test.each<[keyof ClientHooks, ClientHooks, number]>([
    ['aroundCall', { aroundCall: async (_call, run) => (await run(), fail()) }, 1],
    ['beforeRequest', { beforeRequest: fail }, 0],
    ['beforeRequest', { beforeRequest: async () => fail() }, 0],
    ['afterResponse', { afterResponse: fail }, 1],
    ['onRetry', { onRetry: fail }, 1],
  ])('in %s fails that call, saying so (%#)', async (hook, hooks, requests) => {
    const turns = hook === 'onRetry' ? [answer(503, {})] : [okRoom()];
    const { get, seen } = play(turns, { hooks });

    await expect(get()).rejects.toMatchObject({
      name: 'HookError',
      hook,
      cause: { message: 'bug, Bearer [redacted]' },
    });
    expect(seen).toHaveLength(requests);
  });

  test('in onDrift fails that call, and is not taken for a failing network', async () => {
    const { get, seen } = play([answer(200, { ...room, id: 7 })], { hooks: { onDrift: fail } });

    await expect(get()).rejects.toMatchObject({ name: 'HookError', hook: 'onDrift', status: 200 });
    expect(seen).toHaveLength(1);
  });

  test.each<[keyof ClientHooks, ClientHooks]>([
    ['afterResponse', { afterResponse: fail }],
    ['aroundCall', { aroundCall: async (_call, run) => (await run(), fail()) }],
    ['aroundCall', { aroundCall: async (_call, run) => (void run(), fail()) }],
  ])(
    'in %s after a message was sent says that the platform had answered, so that nobody sends it again (%#)',
    async (_hook, hooks) => {
      const { post, seen } = play([okMessage()], { hooks });

      await expect(post()).rejects.toMatchObject({
        name: 'HookError',
        status: 200,
        attempts: 1,
        correlationId: 'corr-1',
      });
      expect(seen).toHaveLength(1);
    },
  );

  test('in aroundCall before it makes the call says that nothing was sent', async () => {
    const { post, seen } = play([okMessage()], { hooks: { aroundCall: async () => fail() } });

    await expect(post()).rejects.toMatchObject({ name: 'HookError', status: undefined, attempts: 0 });
    expect(seen).toEqual([]);
  });

  test('in a hook that belongs to no call fails none, and is logged', async () => {
    const errors: unknown[] = [];
    const logger = { ...console, debug() {}, info() {}, warn() {} };
    const { get } = play([answer(429, {}, { 'retry-after': '1' }), okRoom()], {
      hooks: { onLimit: fail, onSessionEnd: fail, onStoreFailure: fail },
      logger: { ...logger, error: (message, facts) => void errors.push([message, facts]) },
    });

    await expect(get()).resolves.toMatchObject(room);
    expect(errors).toEqual([
      ['hook threw', { hook: 'onLimit', error: 'Error', problem: 'bug, Bearer [redacted]' }],
    ]);
  });
});

describe('a hook that nobody waits for', () => {
  test('may be an async function; what it rejects with is logged', async () => {
    const errors: unknown[] = [];
    const logger = { ...console, debug() {}, info() {}, warn() {} };
    const rejects = (): unknown => Promise.reject(new Error('bug'));
    const { get } = play([answer(503, {}), okRoom()], {
      hooks: { onRetry: rejects },
      logger: { ...logger, error: (_message, facts) => void errors.push(facts) },
    });

    await expect(get()).resolves.toMatchObject(room);
    expect(errors).toEqual([{ hook: 'onRetry', error: 'Error', problem: 'bug' }]);
  });
});

describe('a hook that hangs', () => {
  const hang = (): Promise<never> => new Promise(() => undefined);

  test('before a request ends with the time for an attempt, and nothing was sent', async () => {
    const { post, seen } = play([okMessage()], { hooks: { beforeRequest: hang }, timeoutMs: 1000 });

    await expect(post()).rejects.toMatchObject({ name: 'TimeoutError', attempts: 0 });
    expect(seen).toEqual([]);
  });

  test('after an answer ends with the time for an attempt, and leaves open what became of a message', async () => {
    const { post, clock } = play([okMessage()], { hooks: { afterResponse: hang }, timeoutMs: 1000 });

    await expect(post()).rejects.toMatchObject({ name: 'AmbiguousResultError', status: 200 });
    expect(clock.pending).toBe(0);
  });
});
