import { describe, expect, test } from 'vitest';
import { RoomScene } from '../../test/room.ts';
import { settle } from '../../test/settle.ts';
import type { FakeGenesysCloud } from '../fake-genesys-cloud.ts';

describe('faults', () => {
  test('answer a status once, in the words of the platform', async () => {
    const { cloud, anna } = new RoomScene();
    const fault = cloud.faults.next('status', { status: 503, headers: { 'Retry-After': '2' } });
    const answer = await anna.get('/users/me');
    expect(answer).toMatchObject({ status: 503, body: { code: 'service.unavailable', status: 503 } });
    expect(answer.headers.get('Retry-After')).toBe('2');
    expect([fault.hits, fault.isSpent, cloud.faults.active]).toEqual([1, true, []]);
    expect(await anna.get('/users/me')).toMatchObject({ status: 200 });
  });

  test('strike their operation, route or rule only, and as often as they are told', async () => {
    const { cloud, anna, path } = new RoomScene();
    cloud.faults.add('status', { status: 500, operation: ['getUsersMe', 'getTokensMe'], times: 2 });
    cloud.faults.add('status', { status: 502, route: 'GET /api/v2/chats/rooms/*' });
    cloud.faults.add('status', { status: 504, when: ({ body }) => body.includes('late') });
    const statuses: number[] = [];
    for (const each of ['/users/me', '/chats/settings', '/tokens/me', '/users/me', path]) {
      statuses.push((await anna.get(each)).status);
    }
    statuses.push((await anna.post(`${path}/messages`, { message: 'late' })).status);
    expect(statuses).toEqual([500, 403, 500, 200, 502, 504]);
  });

  test('strike a share of the requests, the same ones for the same seed', async () => {
    const run = async (seed: string): Promise<string> => {
      const { cloud, anna } = new RoomScene();
      const fault = cloud.faults.add('status', { status: 500, rate: 0.3, seed, skip: 2 });
      let pattern = '';
      for (let count = 0; count < 60; count += 1)
        pattern += (await anna.get('/users/me')).status === 500 ? 'x' : '.';
      expect(fault.hits).toBeGreaterThan(5);
      expect(fault.hits).toBeLessThan(35);
      return pattern;
    };
    expect(await run('one')).toBe(await run('one'));
    expect(await run('one')).not.toBe(await run('other'));
  });

  test('break the connection before or after a message is stored', async () => {
    const scene = new RoomScene();
    const post = (message: string) => scene.anna.post(`${scene.path}/messages`, { message });
    scene.cloud.faults.next('reset-before-processing', { operation: 'postChatsRoomMessages' });
    await expect(post('lost')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    scene.cloud.faults.next('reset-after-processing', { operation: 'postChatsRoomMessages' });
    await expect(post('stored')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    scene.cloud.faults.next('status-after-processing', { status: 504 });
    expect(await post('stored too')).toMatchObject({ status: 504 });
    expect(await scene.texts(scene.anna)).toEqual(['stored too', 'stored']);
  });

  test('let nobody connect', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('connection-refused', { code: 'ENOTFOUND' });
    await expect(anna.get('/users/me')).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
  });

  test('hold headers back by the clock of the fake', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('slow-headers', { delayMs: 5000 });
    let isThere = false;
    const answer = anna.get('/users/me').then((reply) => {
      isThere = true;
      return reply;
    });
    await settle();
    cloud.advance(4999);
    await settle();
    expect(isThere).toBe(false);
    cloud.advance(1);
    expect(await answer).toMatchObject({ status: 200 });
  });

  test('end with the signal of the request', async () => {
    const { cloud, anna } = new RoomScene();
    const reason = new Error('enough');
    const controller = new AbortController();
    const ask = (): Promise<Response> =>
      cloud.fetch('/api/v2/users/me', {
        headers: { Authorization: `Bearer ${anna.token}` },
        signal: controller.signal,
      });
    cloud.faults.next('slow-headers');
    const headers = ask();
    cloud.faults.next('stalled-body', { skip: 1 });
    await settle();
    controller.abort(reason);
    await expect(headers).rejects.toBe(reason);
    await expect(ask()).rejects.toBe(reason);
  });

  test('send a body in drips, or stop in its middle', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('drip-body', { bytes: 10, everyMs: 1000 });
    const answer = await open(cloud, anna.token);
    const chunks: number[] = [];
    const reader = answer.body?.getReader();
    chunks.push((await reader?.read())?.value?.length ?? 0);
    cloud.advance(2000);
    chunks.push((await reader?.read())?.value?.length ?? 0, (await reader?.read())?.value?.length ?? 0);
    expect(chunks).toEqual([10, 10, 10]);
    await reader?.cancel();

    cloud.faults.next('stalled-body', { afterBytes: 3 });
    const stalled = (await open(cloud, anna.token)).body?.getReader();
    expect((await stalled?.read())?.value).toHaveLength(3);
    const outcome = await Promise.race([stalled?.read(), settle().then(() => 'nothing more')]);
    expect(outcome).toBe('nothing more');
  });

  test('break the connection in the middle of the body', async () => {
    const { cloud, anna } = new RoomScene();
    for (const name of ['reset-mid-body', 'truncated-body'] as const) {
      cloud.faults.next(name, name === 'truncated-body' ? { contentLength: 'wrong' } : {});
      const answer = await open(cloud, anna.token);
      expect(answer.status).toBe(200);
      await expect(answer.text()).rejects.toThrow('terminated');
    }
  });

  test('answer with bodies of all wrong kinds', async () => {
    const { cloud, anna, users } = new RoomScene();
    const text = async (): Promise<string> => (await open(cloud, anna.token)).text();
    cloud.faults.next('truncated-body', { afterBytes: 5 });
    expect(await text()).toBe('{"id"');
    cloud.faults.next('oversized-body', { bytes: 5000 });
    const oversized = await text();
    expect([oversized.length, JSON.parse(oversized)]).toEqual([
      5000,
      expect.objectContaining({ id: users.anna.id }),
    ]);
    cloud.faults.next('html');
    expect(await text()).toMatch(/^<!doctype html>/);
    cloud.faults.next('malformed-json');
    const malformed = await text();
    expect(() => JSON.parse(malformed) as unknown).toThrow(SyntaxError);
    cloud.faults.next('empty-body');
    expect(await text()).toBe('');
    cloud.faults.next('wrong-shape', { body: [1] });
    expect(await text()).toBe('[1]');
    cloud.faults.next('wrong-shape', { change: (body) => ({ ...(body as object), id: 7 }) });
    expect(JSON.parse(await text())).toMatchObject({ id: 7, name: 'Anna' });
    cloud.faults.next('raw-body', { bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9) });
    expect(new Uint8Array(await (await open(cloud, anna.token)).arrayBuffer())).toEqual(
      Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9),
    );
  });

  test('answer with a body that unpacks to more than anybody wants', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('gzip-bomb', { bytes: 10_000_000 });
    expect((await (await open(cloud, anna.token)).arrayBuffer()).byteLength).toBeGreaterThan(10_000_000);
  });

  test('answer an error whose body never ends', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('status', { status: 500, delivery: { stallAfterBytes: 10 } });
    const answer = await open(cloud, anna.token);
    const reader = answer.body?.getReader();
    await reader?.read();
    const outcome = await Promise.race([reader?.read(), settle().then(() => 'nothing more')]);
    expect([answer.status, outcome]).toEqual([500, 'nothing more']);
  });

  test('send the client elsewhere, which fetch reports or hands on', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.add('redirect', { status: 307, times: 2 });
    await expect(open(cloud, anna.token)).rejects.toMatchObject({ cause: { code: 'ENOTFOUND' } });
    const answer = await open(cloud, anna.token, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([307, 'https://elsewhere.test/']);
  });

  test('let a token expire', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('expired-token');
    expect(await anna.get('/users/me')).toMatchObject({ status: 401, body: { code: 'bad.credentials' } });
    expect(await anna.get('/users/me')).toMatchObject({ status: 401 });
  });

  test.each([
    [{}, '1', '[1] seconds'],
    [{ retryAfter: 86_400 }, '86400', '[86400] seconds'],
    [{ retryAfter: null, bodySeconds: 3 }, null, '[3] seconds'],
    [{ retryAfter: 'abc' }, 'abc', 'maximum.'],
    [{ retryAfter: null }, null, 'maximum.'],
  ])('answer 429 with %j', async (settings, header, message) => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('rate-limited', settings);
    const answer = await anna.get('/users/me');
    expect(answer).toMatchObject({ status: 429, body: { code: 'too.many.requests.retry.after' } });
    expect(answer.headers.get('Retry-After')).toBe(header);
    expect(answer.body['message']).toMatch(new RegExp(`${message.replaceAll(/[[\].]/g, '\\$&')}$`));
  });

  test('strike the token endpoint too', async () => {
    const { cloud } = new RoomScene();
    cloud.faults.next('status', { status: 500, body: 'oops', operation: 'token' });
    const answer = await cloud.fetch('/oauth/token', { method: 'POST' });
    expect([answer.status, await answer.text()]).toEqual([500, 'oops']);
  });

  test('are taken away one by one, all together and by a reset', async () => {
    const { cloud } = new RoomScene();
    const one = cloud.faults.add('html');
    cloud.faults.add('empty-body');
    one.remove();
    expect(cloud.faults.active.map(({ name }) => name)).toEqual(['empty-body']);
    cloud.faults.clear();
    expect(cloud.faults.active).toEqual([]);
    cloud.faults.add('html');
    cloud.reset();
    expect(cloud.faults.active).toEqual([]);
  });
});

describe('an answer that HTTP cannot carry', () => {
  test.each([
    ['status', { status: 1000 }, 'status'],
    ['headers', { headers: { 'two words': 'x' } }, 'headers'],
    ['headers', { headers: { 'x-lines': 'one\ntwo' } }, 'headers'],
    ['redirect', { location: 'https://elsewhere.test/\r\nx-more: 1' }, 'location'],
    ['rate-limited', { retryAfter: '5\n' }, 'retryAfter'],
  ] as const)('is refused when the fault %s is set to %j', (name, settings, fieldName) => {
    const { cloud } = new RoomScene();

    expect(() => cloud.faults.next(name, settings as never)).toThrow(`${fieldName}: `);
    expect(cloud.faults.active).toEqual([]);
  });
});

describe('the rate limit', () => {
  test('answers 429 until the minute is over', async () => {
    const { cloud, anna, ben } = new RoomScene({ behaviour: { requestsPerMinute: 2 } });
    const ask = async (): Promise<number> => (await anna.get('/users/me')).status;
    expect([await ask(), await ask()]).toEqual([200, 200]);
    cloud.advance(18_500);
    const answer = await anna.get('/users/me');
    expect(answer).toMatchObject({
      status: 429,
      body: { message: 'Rate limit exceeded the maximum. Retry the request in [42] seconds' },
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'retry-after': '42',
      'cache-control': 'no-cache, no-store, must-revalidate',
    });
    expect(await ben.get('/users/me')).toMatchObject({ status: 200 });
    cloud.advance(41_500);
    expect(await ask()).toBe(200);
  });

  test('is kept at the token endpoint too, for each client', async () => {
    const { cloud } = new RoomScene({ behaviour: { requestsPerMinute: 1 } });
    const ask = (): Promise<Response> =>
      cloud.fetch('/oauth/token', {
        method: 'POST',
        headers: { Authorization: `Basic ${btoa('chat-server:chat-server-secret')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
    expect((await ask()).status).toBe(200);
    const answer = await ask();
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '60']);
  });
});

function open(cloud: FakeGenesysCloud, token: string, init: RequestInit = {}): Promise<Response> {
  return cloud.fetch('/api/v2/users/me', { headers: { Authorization: `Bearer ${token}` }, ...init });
}
