import { getChatsSettingsOperation } from '@genesys-chat/models';
import { describe, expect, test, vi } from 'vitest';
import { okRoom, play, room } from '../test/play.ts';
import { answer, scriptedFetch } from '../test/scripted-fetch.ts';
import { ApiClient } from './api-client.ts';
import type { ApiClientOptions } from './api-client-options.ts';
import type { FetchLike } from './fetch-like.ts';
import type { CallOptions } from './sender.ts';

/** What the types forbid, and programs without types write all the same. */
function fromJavaScript(cases: readonly [unknown, string][]): [ApiClientOptions, string][] {
  return cases as [ApiClientOptions, string][];
}

describe('an option that cannot work', () => {
  test.each<[ApiClientOptions, string]>([
    [{ timeoutMs: 0 }, 'timeoutMs'],
    [{ deadlineMs: -1 }, 'deadlineMs'],
    [{ maxResponseBytes: Number.NaN }, 'maxResponseBytes'],
    [{ retry: { maxAttempts: 0 } }, 'retry.maxAttempts'],
    [{ retry: { maxAttempts: 1.5 } }, 'retry.maxAttempts'],
    [{ retry: { maxRetryAfterMs: -1 } }, 'retry.maxRetryAfterMs'],
    [{ retry: { maxRetryAfterMs: Number.NaN } }, 'retry.maxRetryAfterMs'],
    [{ rateLimit: { requestsPerMinute: 0 } }, 'rateLimit.requestsPerMinute'],
    [{ region: 'mars' }, 'region'],
    [{ baseUrl: 'http://api.example' }, 'baseUrl'],
    ...fromJavaScript([
      [{ timeoutMs: '5000' }, 'timeoutMs'],
      [{ validation: 'stict' }, 'validation'],
      [{ rateLimit: 100 }, 'rateLimit'],
      [{ rateLimit: true }, 'rateLimit'],
      [{ retry: 5 }, 'retry'],
      [{ retry: { backoff: 'linear' } }, 'retry.backoff'],
      [{ region: null }, 'region'],
      [{ rateLimit: null }, 'rateLimit'],
      [{ hooks: null }, 'hooks'],
      [{ fetch: null }, 'fetch'],
      [{ gateway: 'gateway.example' }, 'gateway'],
      [null, 'options'],
      ['eu_central_1', 'options'],
    ]),
  ])('%j is refused by name', (options, option) => {
    expect(() => new ApiClient(options)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option }),
    );
  });
});

describe('an option of a call that cannot work', () => {
  test.each([
    [{ priority: 'urgent' }, 'priority'],
    [{ deadlineMs: '5000' }, 'deadlineMs'],
    [null, 'options'],
  ])('%j is refused by name, before anything is sent', async (options, option) => {
    const { fetch, seen } = scriptedFetch(answer(200, {}));
    const client = new ApiClient({ accessToken: 'token-1', fetch });

    await expect(client.send(getChatsSettingsOperation, {}, options as CallOptions)).rejects.toMatchObject({
      name: 'ConfigurationError',
      option,
    });
    expect(seen).toEqual([]);
  });
});

test.each(['deadlineMs', 'timeoutMs', 'priority'])(
  'a %s of a call that is null counts as left out',
  async (name) => {
    const options = { [name]: null } as object;
    const later = (): Promise<Response> =>
      new Promise((resolve) => clock.startTimer(1000, () => resolve(okRoom())));
    const { get, clock } = play([later], { rateLimit: { requestsPerMinute: 1 } });

    const calls = [get(options), get(options)];

    await expect(Promise.all(calls)).resolves.toMatchObject([room, room]);
  },
);

test('an environment that is none is refused, also one that is not there', () => {
  const client = new ApiClient();

  for (const environment of ['mars', undefined, null, '', 'https://api.mypurecloud.de/api/v2'] as string[]) {
    expect(() => client.setEnvironment(environment)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', option: 'region' }),
    );
  }
});

test.each([undefined, null, 'text', {}, { ok: true, status: 200, json: async () => ({}) }])(
  'a fetch that gives %j is told so, once',
  async (value) => {
    const fetch = vi.fn<FetchLike>(async () => value as Response);
    const client = new ApiClient({ accessToken: 'token-1', fetch });

    await expect(client.send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'fetch',
      message: 'The option fetch must give a Response; a mock may give Response.json({}).',
    });
    expect(fetch).toHaveBeenCalledOnce();
  },
);
