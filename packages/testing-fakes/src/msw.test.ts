import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apiOf } from '../test/api.ts';
import { listen } from '../test/listener.ts';
import { createFakeGenesysCloud } from './fake-genesys-cloud.ts';
import { fakeHandlers } from './msw.ts';

const cloud = createFakeGenesysCloud({ seed: 'empty' });
const server = setupServer(...fakeHandlers(cloud, { domain: 'mypurecloud.de' }));

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());
beforeEach(() => cloud.reset());

describe('the handlers', () => {
  test('answer for the fake and for the hosts of a region', async () => {
    const [user] = cloud.users;
    const headers = { Authorization: `Bearer ${cloud.tokenFor(user)}` };
    for (const origin of [cloud.origin, 'https://api.mypurecloud.de']) {
      const answer = await fetch(`${origin}/api/v2/users/me`, { headers });
      expect(await answer.json()).toMatchObject({ id: user?.id });
    }
    const token = await fetch('https://login.mypurecloud.de/oauth/token', { method: 'POST' });
    expect(token.status).toBe(400);
  });

  test('leave other hosts alone', async () => {
    await expect(fetch('https://api.example.test/api/v2/users/me')).rejects.toThrow(TypeError);
  });

  test('take bodies', async () => {
    const [user] = cloud.users;
    const api = apiOf(cloud.origin, cloud.tokenFor(user));
    expect(await api.send('POST', '/api/v2/chats/rooms', { subject: 'New' })).toMatchObject({ status: 200 });
  });

  test('play faults', async () => {
    cloud.faults.next('reset-after-processing');
    await expect(fetch(`${cloud.origin}/api/v2/users/me`)).rejects.toThrow(TypeError);
  });

  test('carry sockets', async () => {
    const [user] = cloud.users;
    const room = cloud.addRoom();
    const api = apiOf(cloud.origin, cloud.tokenFor(user));
    const listener = await listen(api, [`v2.detail.events.collaboratechat.adhoc.${room.jid}.messages`]);
    const heard = listener.next();
    await api.send('POST', `/api/v2/chats/rooms/${encodeURIComponent(room.jid)}/messages`, { message: 'Hi' });
    expect(await heard).toMatchObject({ eventBody: { body: 'Hi' } });
    const pong = listener.next();
    listener.socket.send('{"message":"ping"}');
    expect(await pong).toMatchObject({ eventBody: { message: 'pong' } });
    cloud.closeSockets({ code: 4000 });
    expect(await listener.closed).toMatchObject({ code: 4000 });
  });
});
