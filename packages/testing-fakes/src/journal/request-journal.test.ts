import { describe, expect, test } from 'vitest';
import { RoomScene } from '../../test/room.ts';

describe('the journal', () => {
  test('holds every request and its answer', async () => {
    const { cloud, anna, path, room, send } = new RoomScene();
    cloud.advance(10);
    const id = await send(anna, 'Hi');
    const [entry] = cloud.requests.for('postChatsRoomMessages');
    expect(entry).toMatchObject({
      number: 1,
      at: cloud.clock.now(),
      method: 'POST',
      path: `/api/v2${path}/messages`,
      pathValues: { roomJid: room.jid },
      body: { message: 'Hi' },
      status: 200,
      answer: { id },
    });
    expect(String(entry)).toBe(`#1 POST /api/v2${path}/messages -> 200`);
    cloud.requests.clear();
    expect(cloud.requests.all).toEqual([]);
  });

  test('names faults, and requests that nobody serves', async () => {
    const { cloud, anna } = new RoomScene();
    cloud.faults.next('status', { status: 500 });
    await anna.get('/users/me');
    await anna.get('/nothing');
    expect(cloud.requests.all).toMatchObject([
      { fault: 'status', operation: 'getUsersMe' },
      { operation: undefined },
    ]);
  });

  test('finds what was sent', async () => {
    const { cloud, anna, users, path, send } = new RoomScene();
    await send(anna, 'Hi', { mentions: [users.ben.id] });
    await anna.get(`${path}/messages?limit=5`);
    const fitting = cloud.requests.assertSent(
      'postChatsRoomMessages',
      { body: { message: /^H/, mentions: [users.ben.id] } },
      1,
    );
    cloud.requests.assertSent('getChatsRoomMessages', { query: { limit: '5' }, status: 200 });
    cloud.requests.assertNotSent('deleteChatsRoomMessage');
    cloud.requests.assertNoUnexpected();
    expect(fitting).toEqual(cloud.requests.for('postChatsRoomMessages'));
  });

  test('prints the differences to what was sent', async () => {
    const { cloud, anna, users, path, send } = new RoomScene();
    await send(anna, 'Hallo', { mentions: [users.ben.id] });
    const check = () =>
      cloud.requests.assertSent('postChatsRoomMessages', {
        body: { message: 'Hello', mentions: [], threadId: 't' },
      });
    expect(check).toThrow(
      [
        'Expected postChatsRoomMessages at least once with body {"message":"Hello","mentions":[],"threadId":"t"}; 0 requests fit.',
        `  #1 POST /api/v2${path}/messages -> 200`,
        '    body.message: expected "Hello", found "Hallo"',
        `    body.mentions: expected [], found ["${users.ben.id}"]`,
        '    body.threadId: expected "t", found nothing',
      ].join('\n'),
    );
  });

  test('prints what was asked for instead', async () => {
    const { cloud, anna } = new RoomScene();
    expect(() => cloud.requests.assertSent('getUsersMe')).toThrow('There was no request.');
    await anna.get('/tokens/me');
    expect(() => cloud.requests.assertSent('getUsersMe')).toThrow(
      /The last ones were:\n {2}#1 GET \/api\/v2\/tokens\/me -> 200/,
    );
    expect(() => cloud.requests.assertNotSent('getTokensMe')).toThrow(
      'Expected getTokensMe 0 times; 1 requests fit.',
    );
  });

  test('lists requests that nobody expected', async () => {
    const { cloud, anna } = new RoomScene();
    await anna.get('/users/me');
    await anna.get('/nothing');
    expect(() => cloud.requests.assertNoUnexpected()).toThrow(
      [
        'These requests were not expected:',
        '  #1 GET /api/v2/users/me -> 200 (getUsersMe)',
        '  #2 GET /api/v2/nothing -> 404 (no operation has this path)',
      ].join('\n'),
    );
    expect(() => cloud.requests.assertNoUnexpected('getUsersMe')).not.toThrow('getUsersMe');
  });

  test('shows no secret', async () => {
    const { cloud } = new RoomScene();
    await cloud.fetch('/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'the secret' }),
    });
    expect(() => cloud.requests.assertSent('token', { body: { refresh_token: 'x' } })).not.toThrow(
      'the secret',
    );
  });

  test('forgets the oldest requests, and says so', async () => {
    const { cloud, anna } = new RoomScene({ journalSize: 2 });
    for (let count = 0; count < 5; count += 1) await anna.get('/users/me');
    expect(cloud.requests.all).toHaveLength(2);
    expect(() => cloud.requests.assertSent('getTokensMe')).toThrow(
      '3 older requests were forgotten: raise journalSize.',
    );
  });
});
