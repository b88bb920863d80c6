import { getChatsSettingsOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { FakePage } from '../../test/fake-page.ts';
import {
  answer,
  networkFailure,
  scriptedFetch,
  type SeenRequest,
  type Turn,
} from '../../test/scripted-fetch.ts';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { ApiClient } from '../api-client.ts';
import type { ApiClientOptions } from '../api-client-options.ts';

/** A platform that gives out token-1, token-2, … and accepts the latest alone. */
function platform(lifeSeconds: unknown = 86_400): {
  readonly turn: Turn;
  readonly logins: () => number;
  readonly revoke: () => void;
} {
  let logins = 0;
  let valid = '';
  const turn = ({ url, headers }: SeenRequest): Response => {
    if (url.endsWith('/oauth/token')) {
      logins += 1;
      valid = `token-${logins}`;
      return answer(200, { access_token: valid, token_type: 'bearer', expires_in: lifeSeconds });
    }
    return headers.get('authorization') === `Bearer ${valid}`
      ? answer(200, {})
      : answer(401, { code: 'bad.credentials' });
  };
  return {
    turn,
    logins: () => logins,
    revoke: () => {
      valid = 'none';
    },
  };
}

function clientOf(
  turns: readonly Turn[],
  options: ApiClientOptions = {},
): { readonly client: ApiClient; readonly seen: readonly SeenRequest[]; readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  const { fetch, seen } = scriptedFetch(...turns);
  return {
    client: new ApiClient({ region: 'mypurecloud.ie', fetch, clock, random: () => 0.5, ...options }),
    seen,
    clock,
  };
}

describe('loginClientCredentialsGrant', () => {
  test('asks the login host with Basic authorization', async () => {
    const { client, seen } = clientOf([platform().turn]);

    await expect(client.loginClientCredentialsGrant('id', 'sécret')).resolves.toMatchObject({
      accessToken: 'token-1',
    });
    expect(seen[0]).toMatchObject({
      url: 'https://login.mypurecloud.ie/oauth/token',
      method: 'POST',
      body: 'grant_type=client_credentials',
    });
    expect(seen[0]?.headers.get('authorization')).toBe(
      `Basic ${Buffer.from('id:sécret').toString('base64')}`,
    );
    expect(seen[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
  });

  test('names a wrong id or secret', async () => {
    const { client, seen } = clientOf([
      answer(400, { error: 'invalid_client', description: 'client not found' }),
    ]);

    await expect(client.loginClientCredentialsGrant('id', 'secret')).rejects.toMatchObject({
      name: 'LoginError',
      reason: 'invalid_client',
      correlationId: 'corr-1',
    });
    expect(seen).toHaveLength(1);
  });

  test('is refused in a browser before anything is sent', async () => {
    const { client, seen } = clientOf([platform().turn], { page: new FakePage('https://chat.example.com/') });

    await expect(client.loginClientCredentialsGrant('id', 'secret')).rejects.toMatchObject({
      name: 'ConfigurationError',
    });
    expect(seen).toEqual([]);
  });

  test.each([
    ['a throttled login host', answer(400, { error: 'invalid_request', description: 'rate limit exceeded' })],
    ['a rate limit', answer(429, {}, { 'retry-after': '1' })],
    ['a failing login host', answer(503, {})],
    ['a failing network', networkFailure('ECONNRESET')],
  ])('tries again after %s', async (_title, turn) => {
    const { client, clock } = clientOf([turn, platform().turn]);

    await expect(clock.settle(client.loginClientCredentialsGrant('id', 'secret'))).resolves.toMatchObject({
      accessToken: 'token-1',
    });
  });

  test.each([
    [
      'an HTML page',
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'ResponseFormatError',
    ],
    ['an answer without a token', answer(200, { token_type: 'bearer' }), 'ResponseFormatError'],
    ['a login host that hangs', 'hang' as const, 'TimeoutError'],
  ])('rejects with a typed error for %s', async (_title, turn, name) => {
    const { client, clock } = clientOf([turn], { deadlineMs: 5000 });

    await expect(clock.settle(client.loginClientCredentialsGrant('id', 'secret'))).rejects.toMatchObject({
      name,
    });
  });

  test.each([0, -1, 'soon', null, 1e12])('never renews in a loop for a life of %s', async (lifeSeconds) => {
    const { turn, logins } = platform(lifeSeconds);
    const { client } = clientOf([turn]);
    await client.loginClientCredentialsGrant('id', 'secret');
    for (let call = 0; call < 5; call += 1) await client.send(getChatsSettingsOperation, {});

    expect(logins()).toBe(1);
  });
});

describe('a token that is refused', () => {
  test('is renewed once, and the call succeeds', async () => {
    const { turn, revoke, logins } = platform();
    const { client, seen } = clientOf([turn]);
    await client.loginClientCredentialsGrant('id', 'secret');
    revoke();

    await expect(client.send(getChatsSettingsOperation, {})).resolves.toEqual({});
    expect(logins()).toBe(2);
    expect(seen).toHaveLength(4);
  });

  test('by fifty calls at once is renewed by one request', async () => {
    const { turn, revoke, logins } = platform();
    const { client } = clientOf([turn]);
    await client.loginClientCredentialsGrant('id', 'secret');
    revoke();
    await Promise.all(Array.from({ length: 50 }, () => client.send(getChatsSettingsOperation, {})));

    expect(logins()).toBe(2);
  });

  test('again after renewing fails after two requests', async () => {
    const { client, seen } = clientOf([
      answer(200, { access_token: 'token-1' }),
      answer(401, {}),
      answer(200, { access_token: 'token-2' }),
      answer(401, {}),
    ]);
    await client.loginClientCredentialsGrant('id', 'secret');

    await expect(client.send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'AuthenticationError',
      attempts: 2,
    });
    expect(seen.filter(({ url }) => url.includes('/api/'))).toHaveLength(2);
  });

  test('ends the session, once, when the login is refused as well', async () => {
    const ends: string[] = [];
    const { client, seen } = clientOf(
      [answer(200, { access_token: 'token-1' }), answer(401, {}), answer(400, { error: 'invalid_client' })],
      { hooks: { onSessionEnd: (reason) => void ends.push(reason) } },
    );
    await client.loginClientCredentialsGrant('id', 'secret');

    await expect(client.send(getChatsSettingsOperation, {})).rejects.toMatchObject({ name: 'LoginError' });
    await expect(client.send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'AuthenticationError',
      attempts: 0,
    });
    expect(ends).toEqual(['invalid_client']);
    expect(seen).toHaveLength(3);
  });

  test('is renewed for the others although the caller that began it gave up', async () => {
    const { turn, revoke, logins } = platform();
    const { client } = clientOf([turn]);
    await client.loginClientCredentialsGrant('id', 'secret');
    revoke();
    const controller = new AbortController();
    const first = client.send(getChatsSettingsOperation, {}, { signal: controller.signal });
    const second = client.send(getChatsSettingsOperation, {});
    controller.abort(new Error('enough'));

    await expect(first).rejects.toThrow('enough');
    await expect(second).resolves.toEqual({});
    expect(logins()).toBe(2);
  });
});

describe('a token that is about to expire', () => {
  test('is renewed before it is used', async () => {
    const { turn, logins } = platform(3600);
    const { client, clock, seen } = clientOf([turn]);
    await client.loginClientCredentialsGrant('id', 'secret');
    clock.jump(3_600_000 - 59_000);
    await client.send(getChatsSettingsOperation, {});

    expect(logins()).toBe(2);
    expect(seen).toHaveLength(3);
  });

  test('still serves while the login host is out of reach', async () => {
    const { client, clock, seen } = clientOf([
      answer(200, { access_token: 'token-1', expires_in: 3600 }),
      ({ url }) => (url.includes('/oauth/') ? answer(501, {}) : answer(200, {})),
    ]);
    await client.loginClientCredentialsGrant('id', 'secret');
    clock.jump(3_600_000 - 59_000);

    await expect(client.send(getChatsSettingsOperation, {})).resolves.toEqual({});
    expect(seen.at(-1)?.headers.get('authorization')).toBe('Bearer token-1');
  });
});

describe('a token function', () => {
  test('is asked when a token is needed first and again when one is refused', async () => {
    let asked = 0;
    const { client, seen } = clientOf([answer(401, {}), answer(200, {})], {
      accessToken: async () => `token-${(asked += 1)}`,
    });

    await expect(client.send(getChatsSettingsOperation, {})).resolves.toEqual({});
    expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('that gives the refused token again is not asked in a loop', async () => {
    const { client, seen } = clientOf([answer(401, {})], { accessToken: () => 'token-1' });

    await expect(client.send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'AuthenticationError',
    });
    expect(seen).toHaveLength(1);
  });
});
