import {
  type ChatMessageEntityListing,
  getChatsRoomMessagesOperation,
  getUsersMeOperation,
  postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import type { FakeGenesysCloud } from '@genesys-chat/testing-fakes';
import { startFakeServer } from '@genesys-chat/testing-fakes/node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { playCloud } from '../test/fake-cloud.ts';
import type { AccessToken } from './access-token.ts';
import { ApiClient } from './api-client.ts';

const message = 'Good morning, once';
const operation = 'postChatsRoomMessages';

interface Member {
  readonly client: ApiClient;
  readonly path: { readonly roomJid: string };
}

/** Somebody who may post in a room of the fake. */
function member(cloud: FakeGenesysCloud, newClient: (accessToken: AccessToken) => ApiClient): Member {
  const [user] = cloud.users;
  const room = cloud.addRoom({});
  return { client: newClient(() => cloud.tokenFor(user)), path: { roomJid: room.jid } };
}

const post = ({ client, path }: Member): Promise<unknown> =>
  client.send(postChatsRoomMessagesOperation, { path, body: { message } });

/** How often the message is in the room. */
async function stored(cloud: FakeGenesysCloud, { client, path }: Member): Promise<number> {
  cloud.faults.clear();
  const page: ChatMessageEntityListing = await client.send(getChatsRoomMessagesOperation, { path });
  return page.entities.filter(({ body }) => body === message).length;
}

describe('a message, when the platform fails once', () => {
  test.each<[string, (cloud: FakeGenesysCloud) => unknown]>([
    ['is rate limited', ({ faults }) => faults.next('rate-limited', { operation, retryAfter: 2 })],
    [
      'says "[3] seconds" alone',
      ({ faults }) => faults.next('rate-limited', { operation, retryAfter: null, bodySeconds: 3 }),
    ],
    ['refuses the connection', ({ faults }) => faults.next('connection-refused', { operation })],
    ['has let the token expire', ({ faults }) => faults.next('expired-token', { operation })],
  ])('and %s, is posted, and is there once', async (_how, strike) => {
    const { cloud, clock, newClient } = playCloud();
    const sender = member(cloud, (accessToken) => newClient({ accessToken }));
    strike(cloud);

    await expect(clock.settle(post(sender))).resolves.toMatchObject({ id: expect.any(String) as string });
    await expect(clock.settle(stored(cloud, sender))).resolves.toBe(1);
  });

  test.each<[string, (cloud: FakeGenesysCloud) => unknown, number]>([
    [
      'breaks the connection before',
      ({ faults }) => faults.next('reset-before-processing', { operation }),
      0,
    ],
    ['breaks the connection after', ({ faults }) => faults.next('reset-after-processing', { operation }), 1],
    ['breaks the answer off', ({ faults }) => faults.next('reset-mid-body', { operation }), 1],
    ['stalls in the answer', ({ faults }) => faults.next('stalled-body', { operation }), 1],
    ['never answers', ({ faults }) => faults.next('slow-headers', { operation }), 1],
    ['answers 500 before', ({ faults }) => faults.next('status', { operation, status: 500 }), 0],
    [
      'answers 502 after',
      ({ faults }) => faults.next('status-after-processing', { operation, status: 502 }),
      1,
    ],
  ])('and %s, is said to be in doubt, and is there at most once', async (_how, strike, times) => {
    const { cloud, clock, newClient } = playCloud();
    const sender = member(cloud, (accessToken) => newClient({ accessToken }));
    strike(cloud);

    await expect(clock.settle(post(sender))).rejects.toMatchObject({ name: 'AmbiguousResultError' });
    await expect(clock.settle(stored(cloud, sender))).resolves.toBe(times);
  });
});

describe('a reading, when the platform fails once', () => {
  test.each<[string, (cloud: FakeGenesysCloud) => unknown]>([
    ['a failure', ({ faults }) => faults.next('status', { status: 503 })],
    ['a broken connection', ({ faults }) => faults.next('reset-before-processing')],
    ['a broken answer', ({ faults }) => faults.next('reset-mid-body')],
    ['an answer that stalls', ({ faults }) => faults.next('stalled-body')],
    ['headers that never come', ({ faults }) => faults.next('slow-headers')],
    ['an answer cut short', ({ faults }) => faults.next('truncated-body', { contentLength: 'wrong' })],
  ])('gets over %s', async (_what, strike) => {
    const { cloud, clock, newClient } = playCloud();
    const { client } = member(cloud, (accessToken) => newClient({ accessToken }));
    strike(cloud);

    await expect(clock.settle(client.send(getUsersMeOperation, {}))).resolves.toMatchObject({
      id: cloud.users[0]?.id,
    });
    expect(cloud.faults.active).toEqual([]);
  });

  test.each<[string, (cloud: FakeGenesysCloud) => unknown, string]>([
    ['a web page', ({ faults }) => faults.next('html'), 'ResponseFormatError'],
    ['broken JSON', ({ faults }) => faults.next('malformed-json'), 'ResponseFormatError'],
    ['nothing', ({ faults }) => faults.next('empty-body'), 'ResponseFormatError'],
    ['an answer cut short', ({ faults }) => faults.next('truncated-body'), 'ResponseFormatError'],
    ['too much', ({ faults }) => faults.next('oversized-body'), 'ResponseTooLargeError'],
    ['a redirect', ({ faults }) => faults.next('redirect'), 'RedirectError'],
    ['another shape', ({ faults }) => faults.next('wrong-shape', { body: { id: 7 } }), 'ResponseDriftError'],
  ])('names %s', async (_what, strike, name) => {
    const { cloud, clock, newClient } = playCloud();
    const { client } = member(cloud, (accessToken) => newClient({ accessToken, validation: 'strict' }));
    strike(cloud);

    await expect(clock.settle(client.send(getUsersMeOperation, {}))).rejects.toMatchObject({ name });
  });
});

describe('over real connections', () => {
  test('a login, a reading and a message reach the fake, and a lost answer leaves a message in doubt', async () => {
    const server = await startFakeServer({ port: 0 });
    onTestFinished(() => server.close());
    const { cloud, url } = server;
    const { clientId, clientSecret = '' } = cloud.addClient({ grants: ['client_credentials'] });
    const robot = new ApiClient({ baseUrl: url });
    await robot.loginClientCredentialsGrant(clientId, clientSecret);
    await expect(robot.send(getUsersMeOperation, {})).rejects.toMatchObject({ platformCode: 'not.a.user' });

    const sender = member(cloud, (accessToken) => new ApiClient({ baseUrl: url, accessToken }));
    await post(sender);
    cloud.faults.next('reset-after-processing', { operation });
    await expect(post(sender)).rejects.toMatchObject({ name: 'AmbiguousResultError' });
    await expect(stored(cloud, sender)).resolves.toBe(2);
  });
});
