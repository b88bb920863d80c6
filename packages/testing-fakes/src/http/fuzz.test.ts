import { chatOperations, relatedOperations } from '@genesys-chat/models';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RoomScene } from '../../test/room.ts';
import { getUserOperation, getUsersOperation } from '../directory/user-operations.ts';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';
import type { FakeRequest } from './fake-request.ts';
import type { FakeResponse } from './fake-response.ts';

const operations = [...chatOperations, ...relatedOperations, getUserOperation, getUsersOperation];
/** Without those that would end the token of the test. */
const harmless = operations.filter(({ id }) => id !== 'deleteTokensMe' && id !== 'deleteToken');
const secret = 'SECRET-7f3a';

describe('the fake, whatever it is sent', () => {
  test('answers, never with 500 and never with a message of others', async () => {
    const scene = new RoomScene({ behaviour: { selfJoin: 'none', requestsPerMinute: Infinity } });
    const { cloud, anna, ben, users } = scene;
    const room = cloud.addRoom({
      participants: [users.ben, users.carla],
      subject: 'Closed',
      roomType: 'group',
    });
    const roomPath = `/chats/rooms/${encodeURIComponent(room.jid)}`;
    const inRoom = (await ben.post(`${roomPath}/messages`, { message: secret })).body['id'] as string;
    const { body } = await ben.post(`/chats/users/${users.carla.id}/messages`, { message: secret });
    const { thread } = await scene.read(ben, inRoom);
    const ids = [
      room.jid,
      room.groupId ?? '',
      inRoom,
      body['id'] as string,
      thread.id,
      `${inRoom},${String(body['id'])}`,
      ...Object.values(users).flatMap(({ id, jabberId }) => [id, jabberId]),
      scene.room.jid,
      'me',
      'pins',
    ];
    let accepted = 0;
    fc.assert(
      fc.property(requests(ids, anna.token), (request) => {
        const answer = cloud.handle(request);
        checkAnswer(answer);
        if (answer.status < 300) accepted += 1;
      }),
      { numRuns: 2500 },
    );
    expect(accepted).toBeGreaterThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(await ben.get('/users/me')).toMatchObject({ status: 200 });
  });

  test.each(['[', '{"message":', '{"mentions":[', '{"__proto__":'])(
    'survives a body of 10,000 times %s',
    (opening) => {
      const { cloud, anna, path } = new RoomScene();
      const closing = opening.startsWith('{') ? (opening.endsWith('[') ? ']}' : '}') : ']';
      const body = `${opening.repeat(10_000)}1${closing.repeat(10_000)}`;
      for (const [method, target] of [
        ['POST', `/api/v2${path}/messages`],
        ['PATCH', `/api/v2${path}`],
        ['POST', '/api/v2/chats/rooms'],
      ] as const) {
        const answer = cloud.handle(jsonRequest(method, target, anna.token, body));
        expect(answer.status).toBe(400);
      }
    },
  );

  test('keeps __proto__ a name like any other', async () => {
    const { cloud, anna, path } = new RoomScene();
    const body = '{"message":"Hi","__proto__":{"threadId":"x"}}';
    expect(cloud.handle(jsonRequest('POST', `/api/v2${path}/messages`, anna.token, body)).status).toBe(400);
    const query = '?__proto__=1&constructor=2&limit=1';
    expect(await anna.get(`${path}/messages${query}`)).toMatchObject({ status: 200 });
  });

  test.each([
    '..',
    '.',
    '%2e%2e',
    '%00',
    '%0d%0aX: y',
    ' ',
    '%20',
    '%',
    '%E0%A4%A',
    '%F0%9F%8D%9C',
    '\u{1F35C}',
    'a'.repeat(10_000),
  ])('answers 400 or 404 to the id %s', (id) => {
    const { cloud, anna } = new RoomScene();
    for (const { method, path } of operations) {
      if (!path.includes('{')) continue;
      const target = path.replaceAll(/\{\w+\}/g, id);
      const answer = cloud.handle(jsonRequest(method, target, anna.token, '{}'));
      expect(
        [400, 403, 404, 405, 200, 204].includes(answer.status),
        `${method} ${target}: ${answer.status}`,
      ).toBe(true);
      if (answer.status < 300) expect(answer.body ?? '').toMatch(/^$|"entities":\[\]/);
    }
  });

  test('answers the login host, never with 500', () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    fc.assert(
      fc.property(loginRequests(cloud.users[0]?.id ?? ''), (request) => checkAnswer(cloud.handle(request))),
      { numRuns: 1000 },
    );
    expect(cloud.requests.all.length).toBeGreaterThan(0);
  });
});

function checkAnswer({ status, headers, body = '' }: FakeResponse): void {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  expect(headers['ININ-Correlation-Id']).toMatch(/^[\da-f-]{36}$/);
  expect(body).not.toContain(secret);
  for (const value of Object.values(headers)) expect(value).not.toMatch(/[\r\n\0]/);
  if (headers['Content-Type'] === 'application/json' && body !== '') JSON.parse(String(body));
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '',
    '.',
    '..',
    '__proto__',
    'constructor',
    '\0',
    '\u202e',
    '\ud800',
    '-1',
    '0',
    '1e9',
    'NaN',
    'true',
    '2026-01-01T00:00:00Z',
  ),
);

function requests(ids: readonly string[], token: string): fc.Arbitrary<FakeRequest> {
  const segment = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids).map(encodeURIComponent) },
    { weight: 1, arbitrary: oddText.map((text) => encodeSafely(text)) },
    { weight: 1, arbitrary: oddText },
  );
  const path = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...harmless), fc.array(segment, { minLength: 3, maxLength: 3 }))
        .map(([operation, segments]) => {
          let next = 0;
          return {
            method: operation.method,
            path: operation.path.replaceAll(/\{\w+\}/g, () => segments[next++ % segments.length] ?? ''),
          };
        }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        method: fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'TRACE', 'POST', 'PUT', 'PATCH', 'DELETE'),
        path: fc.array(segment, { maxLength: 8 }).map((segments) => `/api/v2/${segments.join('/')}`),
      }),
    },
  );
  const name = fc.oneof(
    fc.constantFrom(
      'limit',
      'before',
      'after',
      'pageSize',
      'pageNumber',
      'excludeMetadata',
      'expand',
      'id',
      'ignoreErrors',
      'includechannels',
    ),
    oddText,
  );
  const query = fc.array(fc.tuple(name, oddText), { maxLength: 3 });
  const field = fc.constantFrom(
    'message',
    'mentions',
    'threadId',
    'subject',
    'userIds',
    'ownerIds',
    'pinnedMessageIds',
    'reactions',
    'muted',
    'mobile',
    '__proto__',
    'constructor',
    'messageRetentionPeriodDays',
    'id',
  );
  const value = fc.oneof(
    fc.constantFrom(...ids),
    fc.array(fc.constantFrom(...ids), { maxLength: 3 }),
    oddText,
    fc.jsonValue(),
  );
  const body = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(fc.tuple(field, value), { maxLength: 4 })
        .map(
          (entries) =>
            `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`).join(',')}}`,
        ),
    },
    { weight: 2, arbitrary: fc.jsonValue().map((json) => JSON.stringify(json)) },
    { weight: 1, arbitrary: oddText },
  );
  const headers = fc.record({
    authorization: fc.oneof(
      { weight: 9, arbitrary: fc.constant(`Bearer ${token}`) },
      { weight: 1, arbitrary: oddText },
    ),
    'content-type': fc.oneof(
      { weight: 9, arbitrary: fc.constant('application/json; charset=utf-8') },
      { weight: 1, arbitrary: oddText },
    ),
  });
  return fc.tuple(path, query, body, headers).map(([{ method, path: target }, parameters, text, given]) => ({
    method,
    target: parameters.length === 0 ? target : `${target}?${new URLSearchParams(parameters)}`,
    headers: given,
    body: text,
    bodyBytes: text.length,
  }));
}

function loginRequests(userId: string): fc.Arbitrary<FakeRequest> {
  const value = fc.oneof(
    fc.constantFrom(
      'chat-web',
      'chat-server',
      'code',
      'token',
      'S256',
      'http://localhost/',
      'a'.repeat(43),
      'acme',
      'okta',
      userId,
      'authorization_code',
      'client_credentials',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:saml2-bearer',
      'javascript:alert(1)',
      'http://localhost/\r\nX: y',
    ),
    oddText,
  );
  const name = fc.constantFrom(
    'client_id',
    'redirect_uri',
    'response_type',
    'state',
    'code_challenge',
    'code_challenge_method',
    'org',
    'provider',
    'prompt',
    'login_hint',
    'target',
    'user',
    'cancel',
    'grant_type',
    'code',
    'code_verifier',
    'assertion',
    'orgName',
    'refresh_token',
  );
  const parameters = fc
    .array(fc.tuple(name, value), { maxLength: 10 })
    .map((entries) => new URLSearchParams(entries).toString());
  const headers = fc.record({
    authorization: fc.oneof(fc.constant(`Basic ${btoa('chat-server:chat-server-secret')}`), oddText),
    'content-type': fc.constant('application/x-www-form-urlencoded'),
    cookie: fc.oneof(fc.constant(`genesys_fake_login=${userId}`), oddText),
    origin: oddText.filter((text) => !/[\r\n\0]/.test(text)),
  });
  return fc
    .tuple(
      fc.constantFrom('GET', 'POST'),
      fc.constantFrom('/oauth/token', '/oauth/authorize', '/logout'),
      parameters,
      parameters,
      headers,
    )
    .map(([method, path, query, body, given]) => ({
      method,
      target: `${path}?${query}`,
      headers: given,
      body,
      bodyBytes: body.length,
    }));
}

function encodeSafely(text: string): string {
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, '?'));
}

function jsonRequest(method: string, target: string, token: string, body: string): FakeRequest {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return { method, target, headers, body, bodyBytes: body.length };
}
