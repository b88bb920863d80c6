import { inspect } from 'node:util';
import { getChatsSettingsOperation, postChatsRoomMessagesOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { okMessage, play } from '../test/play.ts';
import { answer, networkFailure, type Turn } from '../test/scripted-fetch.ts';
import type { ApiClientOptions } from './api-client-options.ts';
import type { LogFacts, Logger } from './logger.ts';

type Line = readonly [level: string, message: string, facts: LogFacts];

function listen(): { readonly logger: Logger; readonly lines: Line[] } {
  const lines: Line[] = [];
  const at =
    (level: string) =>
    (message: string, facts: LogFacts): void =>
      void lines.push([level, message, facts]);
  return {
    lines,
    logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
  };
}

describe('the logger', () => {
  test('is told of requests, answers and repeats', async () => {
    const { logger, lines } = listen();
    await play([answer(429, {}, { 'retry-after': '1' }), okMessage()], { logger }).post();

    expect(lines.map(([level, message]) => `${level} ${message}`)).toEqual([
      'debug request',
      'debug response',
      'warn calls are held back',
      'warn request failed and is repeated',
      'debug request',
      'debug response',
    ]);
    expect(lines.at(-1)?.[2]).toMatchObject({
      operation: 'postChatsRoomMessages',
      route: '/api/v2/chats/rooms/{roomJid}/messages',
      status: 200,
      attempt: 2,
      correlationId: 'corr-1',
    });
  });

  test('can be the console', () => {
    expect(() => play([], { logger: console })).not.toThrow();
  });

  test('changes nothing when it throws', async () => {
    const fail = (): never => {
      throw new Error('disk full');
    };
    const { post } = play([okMessage()], {
      logger: { debug: fail, info: fail, warn: fail, error: fail },
    });

    await expect(post()).resolves.toMatchObject({ id: 'message-1' });
  });

  const secret = 'secret';
  const secretAnswer = { message: 'the secret text', code: 'bad.request', details: [{ entityName: secret }] };
  test.each<[string, readonly Turn[], ApiClientOptions]>([
    ['a refusal that quotes the message', [answer(400, secretAnswer)], {}],
    ['a lost connection that quotes the token', [networkFailure('ECONNRESET Bearer secret-token')], {}],
    ['a token that is refused', [answer(401, secretAnswer)], {}],
    ['an answer that drifts', [answer(200, { id: { secret } })], {}],
    [
      'a token store that fails',
      [okMessage()],
      {
        tokenStore: {
          read: () => Promise.reject(new Error('Bearer secret-token')),
          write: () => Promise.reject(new Error('access_token=secret-token')),
        },
      },
    ],
  ])('is told no secret by %s', async (_title, turns, options) => {
    const { logger, lines } = listen();
    const { client, clock } = play(turns, { logger, accessToken: 'secret-token', ...options });
    const body = { message: 'the secret text' };
    const call = client.send(
      postChatsRoomMessagesOperation,
      { path: { roomJid: 'secret@conference.acme.orgspan.com' }, body },
      { headers: { 'genesys-app': secret } },
    );
    await clock.settle(call.catch(() => undefined));

    expect(lines.length).toBeGreaterThan(0);
    expect(inspect(lines, { depth: 10 })).not.toContain(secret);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test('is told no secret by logins', async () => {
    const { logger, lines } = listen();
    const { client, clock } = play(
      [
        answer(503, { secret }),
        answer(200, { access_token: 'secret-token', expires_in: 60 }),
        answer(401, {}),
      ],
      { logger },
    );
    await clock.settle(
      client.loginCodeAuthorizationGrant('id', secret, 'secret-code', 'https://a/').catch(() => 0),
    );
    await clock.settle(client.loginClientCredentialsGrant('id', secret));
    await clock.settle(client.send(getChatsSettingsOperation, {}).catch(() => undefined));

    expect(lines.filter(([, , { operation }]) => operation === 'login').length).toBeGreaterThan(3);
    expect(inspect(lines, { depth: 10 })).not.toContain(secret);
  });
});
