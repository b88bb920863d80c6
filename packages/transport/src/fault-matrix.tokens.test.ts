import { getChatsSettingsOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { play, type Play } from '../test/play.ts';
import { answer, networkFailure, type SeenRequest, type Turn } from '../test/scripted-fetch.ts';
import type { ApiClientOptions } from './api-client-options.ts';

interface Platform {
  /** Answers token requests with token-1, token-2, … and others by whether the token is the latest. */
  readonly turn: (request: SeenRequest) => Response;
  readonly revoke: () => void;
}

function platform(tokenAnswer: (accessToken: string) => Response = giveToken): Platform {
  let valid = '';
  let given = 0;
  return {
    turn: ({ url, headers }) => {
      if (!url.endsWith('/oauth/token')) {
        return headers.get('authorization') === `Bearer ${valid}` ? answer(200, {}) : answer(401, {});
      }
      valid = `token-${(given += 1)}`;
      return tokenAnswer(valid);
    },
    revoke: () => {
      valid = 'revoked';
    },
  };
}

function giveToken(accessToken: string): Response {
  return answer(200, { access_token: accessToken, refresh_token: 'refresh-1', expires_in: 86_400 });
}

const read = ({ client, clock }: Play, signal?: AbortSignal): Promise<unknown> =>
  clock.settle(client.send(getChatsSettingsOperation, {}, { signal }));
const logins = ({ seen }: Play): number => seen.filter(({ url }) => url.endsWith('/oauth/token')).length;
const reads = ({ seen }: Play): number => seen.filter(({ url }) => url.includes('/api/')).length;

async function loggedIn(turns: readonly Turn[], options: ApiClientOptions = {}): Promise<Play> {
  const playing = play(turns, { accessToken: undefined, ...options });
  await playing.clock.settle(playing.client.loginClientCredentialsGrant('id', 'secret'));
  return playing;
}

describe('a token', () => {
  test('44: that is refused once costs one login and one request more', async () => {
    const { turn, revoke } = platform();
    const playing = await loggedIn([turn]);
    revoke();

    await expect(read(playing)).resolves.toEqual({});
    expect([logins(playing), reads(playing)]).toEqual([2, 2]);
  });

  test('45: that fifty calls are refused with costs one login', async () => {
    const { turn, revoke } = platform();
    const playing = await loggedIn([turn]);
    revoke();
    await playing.clock.settle(
      Promise.all(Array.from({ length: 50 }, () => playing.client.send(getChatsSettingsOperation, {}))),
    );

    expect([logins(playing), reads(playing)]).toEqual([2, 100]);
  });

  test('46: that is refused again after a login ends the call after two requests', async () => {
    const playing = await loggedIn([
      ({ url }) => (url.includes('/api/') ? answer(401, {}) : giveToken(`token-${Math.random()}`)),
    ]);

    await expect(read(playing)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 2 });
    expect([logins(playing), reads(playing)]).toEqual([2, 2]);
  });

  test('46: that was renewed for a call just now is not renewed for it again', async () => {
    const playing = await loggedIn([
      ({ url }) =>
        url.includes('/api/') ? answer(401, {}) : answer(200, { access_token: 'token', expires_in: 60 }),
    ]);
    playing.clock.jump(60_000);

    await expect(read(playing)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 1 });
    expect(logins(playing)).toBe(2);
  });

  test('46: that was renewed before a wait for the rate limit may be renewed after it', async () => {
    let now = 'token-1';
    const playing = await loggedIn(
      [
        ({ url, headers }) => {
          if (url.includes('/api/')) {
            return answer(headers.get('authorization') === `Bearer ${now}` ? 200 : 401, {});
          }
          now = `token-${Math.random()}`;
          return answer(200, { access_token: now, expires_in: 60 });
        },
      ],
      { rateLimit: { requestsPerMinute: 1 }, deadlineMs: 600_000 },
    );
    await read(playing);
    playing.clock.jump(59_000);
    const waiting = playing.client.send(getChatsSettingsOperation, {});
    await playing.clock.rest();
    now = 'expired';

    await expect(playing.clock.settle(waiting)).resolves.toEqual({});
  });

  test('47: that another call has replaced already is not renewed again', async () => {
    let release: (response: Response) => void = () => undefined;
    const { turn, revoke } = platform();
    let slow = false;
    const playing = await loggedIn([
      (request) => {
        if (!slow || !request.url.includes('/api/')) return turn(request);
        slow = false;
        return new Promise((resolve) => {
          release = resolve;
        });
      },
    ]);
    revoke();
    slow = true;
    const late = playing.client.send(getChatsSettingsOperation, {});
    await playing.clock.rest();
    await read(playing);
    release(answer(401, {}));

    await expect(playing.clock.settle(late)).resolves.toEqual({});
    expect(logins(playing)).toBe(2);
  });

  test('48: request that is throttled with status 400 is repeated later', async () => {
    const playing = await loggedIn([
      answer(400, { error: 'invalid_request', description: 'rate limit exceeded' }),
      giveToken('token-1'),
    ]);

    expect(playing.clock.monotonicNow()).toBeGreaterThanOrEqual(3000);
    expect(logins(playing)).toBe(2);
  });

  test('49: that a refused grant cannot renew ends the session, told once, without a loop', async () => {
    const ends: string[] = [];
    const playing = await loggedIn(
      [giveToken('token-1'), answer(401, {}), answer(400, { error: 'invalid_grant' })],
      { hooks: { onSessionEnd: (reason) => void ends.push(reason) } },
    );
    await expect(read(playing)).rejects.toMatchObject({ name: 'LoginError', reason: 'invalid_grant' });
    await expect(read(playing)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 0 });

    expect(ends).toEqual(['invalid_grant']);
    expect(playing.seen).toHaveLength(3);
  });

  test.each<[string, Turn, string]>([
    ['hangs', 'hang', 'TimeoutError'],
    ['fails', answer(500, {}), 'ServerError'],
    [
      'gives HTML',
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'ResponseFormatError',
    ],
    ['gives none', answer(200, {}), 'ResponseFormatError'],
  ])('50: endpoint that %s ends in a typed error within the deadline', async (_title, turn, name) => {
    const { client, clock } = play([turn]);

    await expect(clock.settle(client.loginClientCredentialsGrant('id', 'secret'))).rejects.toMatchObject({
      name,
      operation: 'login',
    });
    expect(clock.monotonicNow()).toBeLessThanOrEqual(45_000);
  });

  test('50: without a life serves until it is refused', async () => {
    const { turn, revoke } = platform((accessToken) => answer(200, { access_token: accessToken }));
    const playing = await loggedIn([turn]);
    playing.clock.jump(365 * 86_400_000);
    await read(playing);
    expect(logins(playing)).toBe(1);
    revoke();
    await read(playing);

    expect(logins(playing)).toBe(2);
  });

  test.each([0, -1, '3600', 1e12, Number.MAX_VALUE])(
    '51: with a life of %s neither loops nor overflows',
    async (life) => {
      const { turn } = platform((accessToken) =>
        answer(200, { access_token: accessToken, expires_in: life }),
      );
      const playing = await loggedIn([turn]);
      for (let call = 0; call < 3; call += 1) await read(playing);

      expect(logins(playing)).toBe(1);
      expect(Math.max(...playing.clock.waits, 0)).toBeLessThan(2 ** 31);
    },
  );

  test('52: is renewed for the others although the first caller gave up', async () => {
    const { turn, revoke } = platform();
    const playing = await loggedIn([turn]);
    revoke();
    const controller = new AbortController();
    const first = playing.client.send(getChatsSettingsOperation, {}, { signal: controller.signal });
    const others = [1, 2, 3].map(() => playing.client.send(getChatsSettingsOperation, {}));
    controller.abort(new Error('enough'));

    await expect(first).rejects.toThrow('enough');
    await expect(playing.clock.settle(Promise.all(others))).resolves.toHaveLength(3);
    expect(logins(playing)).toBe(2);
  });

  test('53: whose renewal was answered but lost is asked for once more, then a login is due', async () => {
    let refreshes = 0;
    const ends: string[] = [];
    const { client, clock } = play(
      [
        ({ url, body }) => {
          if (url.includes('/api/')) return answer(401, {});
          if (!body?.includes('refresh_token')) return giveToken('token-1');
          refreshes += 1;
          if (refreshes === 1) throw networkFailure('UND_ERR_SOCKET');
          return answer(400, { error: 'invalid_grant' });
        },
      ],
      { accessToken: undefined, hooks: { onSessionEnd: (reason) => void ends.push(reason) } },
    );
    await client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://app.example/');
    const calls = Array.from({ length: 10 }, () => client.send(getChatsSettingsOperation, {}));
    const outcomes = await clock.settle(Promise.allSettled(calls));

    expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(refreshes).toBe(2);
    expect(ends).toEqual(['invalid_grant']);
  });

  test('53: whose renewal fails again and again is asked for twice, not in a storm', async () => {
    let refreshes = 0;
    const { client, clock } = play([
      ({ url, body }) => {
        if (url.includes('/api/')) return answer(401, {});
        if (!body?.includes('refresh_token')) return giveToken('token-1');
        refreshes += 1;
        return answer(503, {});
      },
    ]);
    await client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://app.example/');
    const calls = Array.from({ length: 10 }, () => client.send(getChatsSettingsOperation, {}));
    await clock.settle(Promise.allSettled(calls));

    expect(refreshes).toBe(2);
  });
});
