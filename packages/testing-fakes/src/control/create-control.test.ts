import { beforeEach, describe, expect, test } from 'vitest';
import { RoomScene } from '../../test/room.ts';
import { createControl } from './create-control.ts';

let scene: RoomScene;
let control: ReturnType<typeof createControl>;
beforeEach(() => {
  scene = new RoomScene();
  control = createControl(scene.cloud);
});

describe('the control endpoint', () => {
  test('leaves other paths alone', () => {
    const request = { method: 'GET', target: '/api/v2/users/me', headers: {}, body: '', bodyBytes: 0 };
    expect(control(request)).toBeUndefined();
    expect(control({ ...request, target: '/__fake__x' })).toBeUndefined();
  });

  test.each(['origin', 'sec-fetch-site'])('refuses pages in a browser by their %s', (header) => {
    expect(send('POST', '/reset', undefined, { [header]: 'null' })).toMatchObject({ status: 403 });
  });

  test('tells who there is', () => {
    expect(send('GET', '').body).toMatchObject({
      users: scene.cloud.users,
      clients: [{ clientId: 'chat-web' }, {}],
    });
  });

  test('sets faults, tells what they struck and takes them away', async () => {
    const set = send('POST', '/faults', { name: 'status', status: 503, operation: 'getUsersMe', times: 2 });
    expect(set).toMatchObject({ status: 200, body: { id: 'fault-1', name: 'status', hits: 0 } });
    expect(await scene.anna.get('/users/me')).toMatchObject({ status: 503 });
    expect(send('GET', '/faults').body).toMatchObject([{ id: 'fault-1', hits: 1, isSpent: false }]);
    expect(send('DELETE', '/faults/fault-1')).toMatchObject({ status: 204 });
    expect(send('DELETE', '/faults/fault-1')).toMatchObject({ status: 404 });
    expect(await scene.anna.get('/users/me')).toMatchObject({ status: 200 });
    send('POST', '/faults', { name: 'raw-body', bytes: 'AAE=' });
    const headers = { Authorization: `Bearer ${scene.anna.token}` };
    const answer = await scene.cloud.fetch('/api/v2/users/me', { headers });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(Uint8Array.of(0, 1));
    send('DELETE', '/faults');
    expect(scene.cloud.faults.active).toEqual([]);
  });

  test.each([
    [{ name: 'wibble' }, 'name'],
    [{ name: 'status' }, 'status'],
    [{ name: 'status', status: 7 }, 'status'],
    [{ name: 'raw-body', bytes: 5 }, 'bytes'],
    [{ name: 'html', rate: 2 }, 'rate'],
    [{ name: 'html', when: 'now' }, 'when'],
    [{ name: 'html', operation: 'getChatRoom' }, 'operation'],
    [{ name: 'html', copies: 2 }, 'copies'],
    [{ name: 'html', wibble: 2 }, 'wibble'],
    [{}, 'name'],
    [[], 'name'],
  ])('refuses the fault %j', (input, fieldName) => {
    expect(send('POST', '/faults', input)).toMatchObject({ status: 400, body: { details: [{ fieldName }] } });
  });

  test('shows the journal and checks it', async () => {
    await scene.send(scene.anna, 'Hi');
    expect(send('GET', '/requests?operation=postChatsRoomMessages').body).toMatchObject([
      { number: 1, body: { message: 'Hi' } },
    ]);
    expect(send('GET', '/requests?operation=getUsersMe').body).toEqual([]);
    const check = (message: string): unknown =>
      send('POST', '/requests/assert', {
        operation: 'postChatsRoomMessages',
        expected: { body: { message } },
        times: 1,
      }).body;
    expect(check('Hi')).toMatchObject({ holds: true, requests: [{ number: 1 }] });
    expect(check('Ho')).toMatchObject({ holds: false, reason: expect.stringContaining('found "Hi"') });
    expect(send('GET', '/requests?operation=wibble')).toMatchObject({ status: 400 });
    expect(send('POST', '/requests/assert', { operation: 'wibble', times: 0 })).toMatchObject({
      status: 400,
    });
    send('DELETE', '/requests');
    expect(send('GET', '/requests').body).toEqual([]);
  });

  test('turns switches', () => {
    expect(
      send('PATCH', '/behaviour', { editWindowMs: 'Infinity', historyOrder: 'oldestFirst' }),
    ).toMatchObject({
      status: 200,
      body: { editWindowMs: 'Infinity' },
    });
    expect(scene.cloud.behaviour).toMatchObject({ editWindowMs: Infinity, historyOrder: 'oldestFirst' });
    expect(send('GET', '/behaviour').body).toMatchObject({ requestsPerMinute: 'Infinity' });
    expect(send('PATCH', '/behaviour', { wibble: 1 })).toMatchObject({ status: 400 });
    expect(send('PATCH', '/behaviour', { maxPins: 'many' })).toMatchObject({ status: 400 });
    expect(send('PATCH', '/behaviour', { historyOrder: 'oldest-first' })).toMatchObject({
      status: 400,
      body: { message: 'historyOrder: takes newestFirst or oldestFirst.' },
    });
    expect(send('PATCH', '/behaviour', JSON.parse('{"__proto__":1}'))).toMatchObject({ status: 400 });
  });

  test('moves the clock', () => {
    const before = scene.cloud.clock.now();
    expect(send('POST', '/clock', { advanceMs: 5 }).body).toEqual({ now: before + 5 });
    expect(send('GET', '/clock').body).toEqual({ now: before + 5 });
    expect(send('POST', '/clock', { advanceMs: -5 })).toMatchObject({ status: 400 });
  });

  test('makes users, rooms, clients and tokens', async () => {
    const user = send('POST', '/users', { name: 'Dora' }).body as { id: string };
    const room = send('POST', '/rooms', { subject: 'Hers', participants: [{ id: user.id }] }).body;
    expect(room).toMatchObject({ subject: 'Hers', participantIds: [user.id] });
    expect(send('POST', '/clients', { clientId: 'new', grants: ['pkce'] }).body).toMatchObject({
      clientId: 'new',
    });
    const { token } = send('POST', '/tokens', { userId: user.id, clientId: 'new' }).body as { token: string };
    const answer = await scene.cloud.fetch('/api/v2/users/me', {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(await answer.json()).toMatchObject({ name: 'Dora' });
    const taken = { status: 400, body: { details: [{ fieldName: 'jid' }] } };
    expect(send('POST', '/rooms', { jid: (room as { jid: string }).jid })).toMatchObject(taken);
    expect(send('POST', '/tokens', { userId: 'nobody' })).toMatchObject({ status: 404 });
    expect(send('POST', '/tokens', { clientId: 'nobody' })).toMatchObject({ status: 404 });
  });

  test('keeps snapshots by name, and resets', async () => {
    send('PUT', '/snapshots/before%20it');
    await scene.send(scene.anna, 'Gone soon');
    expect(send('POST', '/snapshots/before%20it')).toMatchObject({ status: 204 });
    expect(await scene.texts(scene.anna)).toEqual([]);
    send('DELETE', '/snapshots/before%20it');
    expect(send('POST', '/snapshots/before%20it')).toMatchObject({ status: 404 });
    send('POST', '/reset');
    expect(scene.cloud.users).toHaveLength(1);
  });

  test('closes sockets', () => {
    expect(send('POST', '/sockets/close', { code: 4000 })).toMatchObject({ status: 204 });
    expect(send('POST', '/sockets/close', { afterMs: 1000 })).toMatchObject({ status: 204 });
  });

  test('answers 404 and 400 to what it does not understand', () => {
    expect(send('GET', '/wibble')).toMatchObject({ status: 404 });
    expect(send('PUT', '/reset')).toMatchObject({ status: 404 });
    expect(send('DELETE', '/faults/%ff')).toMatchObject({ status: 400 });
    const answer = control({
      method: 'POST',
      target: '/__fake__/clock',
      headers: {},
      body: '{',
      bodyBytes: 1,
    });
    expect(answer).toMatchObject({ status: 400 });
  });
});

function send(
  method: string,
  path: string,
  input?: unknown,
  headers: Readonly<Record<string, string>> = {},
): { status: number | undefined; body: unknown } {
  const body = input === undefined ? '' : JSON.stringify(input);
  const answer = control({ method, target: `/__fake__${path}`, headers, body, bodyBytes: body.length });
  return {
    status: answer?.status,
    body: answer?.body === undefined ? undefined : JSON.parse(String(answer.body)),
  };
}
