import { describe, expect, test } from 'vitest';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';

const cloud = createFakeGenesysCloud({ seed: 'empty' });
const headers = { Authorization: `Bearer ${cloud.tokenFor(cloud.users[0])}` };

describe('the fetch of the fake', () => {
  test.each([
    '/api/v2/users/me',
    new URL('https://genesys.test/api/v2/users/me?x=1#y'),
    new Request('https://api.mypurecloud.de/api/v2/users/me'),
    'https://api.usw2.pure.cloud/api/v2/users/me',
  ])('takes %s', async (input) => {
    const answer = await cloud.fetch(input, { headers });
    expect([answer.status, answer.ok]).toEqual([200, true]);
  });

  test('reaches a fake whose address was given with a slash at its end', async () => {
    const other = createFakeGenesysCloud({ seed: 'empty', origin: 'https://fake.example/' });
    const Authorization = `Bearer ${other.tokenFor(other.users[0])}`;
    const answer = await other.fetch('https://fake.example/api/v2/users/me', { headers: { Authorization } });
    expect([other.origin, answer.status]).toEqual(['https://fake.example', 200]);
  });

  test('reaches nobody else', async () => {
    await expect(cloud.fetch('https://example.test/api/v2/users/me')).rejects.toMatchObject({
      name: 'TypeError',
      cause: {
        code: 'ENOTFOUND',
        message: expect.stringContaining('reaches only the fake at https://genesys.test'),
      },
    });
  });

  test('sends a request as fetch does', async () => {
    const request = new Request('https://genesys.test/api/v2/chats/rooms', {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: new Blob(['{"subject":"Streamed"}']).stream(),
      duplex: 'half',
    } as RequestInit);
    expect((await cloud.fetch(request)).status).toBe(200);
    expect(cloud.rooms.map(({ subject }) => subject)).toEqual(['Streamed']);
  });

  test('answers HEAD without a body', async () => {
    const answer = await cloud.fetch('/api/v2/tokens/me', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([401, '']);
  });

  test('does nothing once the signal is aborted', async () => {
    const before = cloud.requests.all.length;
    const reason = new Error('no');
    await expect(cloud.fetch('/api/v2/users/me', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(cloud.requests.all).toHaveLength(before);
  });

  test('follows redirects of the same host, and no others when told so', async () => {
    const redirect = { status: 307, location: '/api/v2/tokens/me' };
    cloud.faults.next('redirect', redirect);
    expect(await (await cloud.fetch('/api/v2/users/me', { headers })).json()).toHaveProperty('organization');
    cloud.faults.next('redirect', redirect);
    await expect(cloud.fetch('/api/v2/users/me', { headers, redirect: 'error' })).rejects.toThrow(TypeError);
    cloud.faults.add('redirect', { location: '/again' });
    await expect(cloud.fetch('/api/v2/users/me', { headers })).rejects.toMatchObject({
      cause: { message: 'redirect count exceeded' },
    });
    cloud.faults.clear();
  });
});
