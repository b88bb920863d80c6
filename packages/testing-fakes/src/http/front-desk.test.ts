import { chatOperations, relatedOperations } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { Person } from '../../test/person.ts';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('the front desk', () => {
  test('serves every operation of the table', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    for (const { method, path } of [...chatOperations, ...relatedOperations]) {
      const answer = await cloud.fetch(path.replaceAll(/\{\w+\}/g, 'x'), { method });
      expect(`${method} ${path} ${answer.status}`).toBe(`${method} ${path} 401`);
    }
  });

  test('gives every answer a correlation id of its own', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const paths = ['/api/v2/users/me', '/nothing', '/oauth/token', '/oauth/authorize', '/logout'];
    const ids = await Promise.all(
      paths.map(async (path) => (await cloud.fetch(path)).headers.get('ININ-Correlation-Id')),
    );
    for (const id of ids) expect(id).toMatch(uuid);
    expect(new Set(ids).size).toBe(paths.length);
  });

  test('answers 404 to unknown paths and 405 to methods that a path does not take', async () => {
    const person = adminOf();
    expect(await person.get('/chats')).toMatchObject({
      status: 404,
      body: { code: 'not.found', status: 404 },
    });
    const answer = await person.delete('/chats/settings');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, PATCH, PUT');
  });

  test('takes literal paths before placeholders', async () => {
    const person = adminOf();
    expect((await person.get('/chats/users/me/settings')).body).toHaveProperty('muted');
    expect(await person.get('/chats/users/me/messages')).toMatchObject({
      status: 404,
      body: { details: [{ entityId: 'me' }] },
    });
  });

  test('decodes path values once, and refuses what cannot be decoded', async () => {
    const person = adminOf();
    const entityId = async (encoded: string): Promise<unknown> =>
      (await person.get(`/users/${encoded}`)).body['details'];
    expect(await entityId('a%2Fb%2540')).toMatchObject([{ entityId: 'a/b%40' }]);
    expect(await person.get('/users/%ff')).toMatchObject({ status: 400, body: { code: 'bad.request' } });
  });

  test('owns up to an answer that its own models refuse, each time, unless asked not to', async () => {
    const read = async (strict: boolean): Promise<unknown[]> => {
      const cloud = createFakeGenesysCloud({ seed: 'empty', strict });
      const slip = cloud.addUser({ jabberId: 5 as unknown as string });
      const { jid } = cloud.addRoom();
      cloud.addMessage(slip, { jid }, 'Hello');
      const person = new Person(cloud, slip);
      const path = `/chats/rooms/${encodeURIComponent(jid)}/messages`;
      return [await person.get(path), await person.get(path), await person.get(path)].map(
        ({ status }) => status,
      );
    };
    expect(await read(true)).toEqual([500, 500, 500]);
    expect(await read(false)).toEqual([200, 200, 200]);
  });

  test('lets pages of any origin in', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const ask = (headers: Record<string, string>, method: string) =>
      cloud.handle({ method, target: '/api/v2/users/me', headers, body: '', bodyBytes: 0 });
    const origin = 'http://localhost:5173';

    const preflight = ask(
      { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
      'OPTIONS',
    );
    expect(preflight).toMatchObject({
      status: 204,
      headers: { 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Headers': 'authorization' },
    });
    const exposed = 'Access-Control-Expose-Headers';
    expect(ask({ origin }, 'GET').headers[exposed]).toBe('ININ-Correlation-Id, Retry-After');
    cloud.behave({ exposeRetryAfter: false });
    expect(ask({ origin }, 'GET').headers[exposed]).toBe('ININ-Correlation-Id');
  });
});

function adminOf(): Person {
  const cloud = createFakeGenesysCloud({ seed: 'empty' });
  return new Person(cloud, cloud.users[0]);
}
