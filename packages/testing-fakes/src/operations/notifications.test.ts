import { describe, expect, test } from 'vitest';
import { type Api, apiOf } from '../../test/api.ts';
import { connect } from '../../test/listener.ts';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';
import type { FakeBehaviour } from '../fake-behaviour.ts';

const channels = '/api/v2/notifications/channels';
const dayMs = 24 * 60 * 60 * 1000;

function stage(behaviour: Partial<FakeBehaviour> = {}) {
  const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour });
  const [ada, ben] = [cloud.addUser({ name: 'Ada' }), cloud.addUser({ name: 'Ben' })];
  const as = (...[user, options]: Parameters<typeof cloud.tokenFor>): Api =>
    apiOf(cloud.origin, cloud.tokenFor(user, options), cloud.fetch);
  const open = async (api: Api): Promise<string> => String((await api.send('POST', channels)).body['id']);
  const ids = async (api: Api, query = ''): Promise<unknown[]> =>
    ((await api.get(`${channels}${query}`)).body['entities'] as { id: string }[]).map(({ id }) => id);
  return { cloud, ada, ben, as, open, ids };
}

describe('channels', () => {
  test('have an address at the origin of the fake and live for a day', async () => {
    const { cloud, ada, as } = stage();
    const { status, body } = await as(ada).send('POST', channels);
    expect(status).toBe(200);
    expect(body['id']).toMatch(/^streaming-\d-[a-z0-9]{26}$/);
    expect(body['connectUri']).toBe(`wss://genesys.test/channels/${String(body['id'])}`);
    expect(body['expires']).toBe(new Date(cloud.clock.now() + dayMs).toISOString());
  });

  test('are 20 for a user and client; the next one ends the least recently used', async () => {
    const { ada, as, open, ids } = stage();
    const api = as(ada);
    const opened: string[] = [];
    for (let n = 0; n < 20; n += 1) opened.push(await open(api));
    await api.send('PUT', `${channels}/${opened[0]}/subscriptions`, []);
    const newest = await open(api);
    expect(await ids(api)).toEqual([opened[0], ...opened.slice(2), newest]);
    expect((await api.send('HEAD', `${channels}/${opened[1]}`)).status).toBe(404);
  });

  test('without a socket end first', async () => {
    const { cloud, ada, as, open, ids } = stage({ maxChannels: 2 });
    const api = as(ada);
    const connected = await open(api);
    await connect(`wss://genesys.test/channels/${connected}`, cloud.WebSocket);
    const unconnected = await open(api);
    const newest = await open(api);
    expect(await ids(api)).toEqual([connected, newest]);
    expect(await ids(api)).not.toContain(unconnected);
  });

  test('are counted for each user and each client alone', async () => {
    const { cloud, ada, ben, as, open, ids } = stage({ maxChannels: 1 });
    const { clientId } = cloud.addClient();
    const one = await open(as(ada));
    const other = await open(as(ben));
    const elsewhere = as(ada, { clientId });
    const third = await open(elsewhere);
    expect(await ids(as(ada), '?includechannels=oauthclient')).toEqual([one]);
    expect(await ids(as(ben), '?includechannels=oauthclient')).toEqual([other]);
    expect(await ids(elsewhere)).toEqual([third]);
  });

  test('are listed for the token, or for the client', async () => {
    const { ada, as, open, ids } = stage();
    const [first, second] = [as(ada), as(ada)];
    const [one, other] = [await open(first), await open(second)];
    expect(await ids(first)).toEqual([one]);
    expect(await ids(second, '?includechannels=token')).toEqual([other]);
    expect(await ids(second, '?includechannels=oauthclient')).toEqual([one, other]);
    expect((await first.get(`${channels}?includechannels=all`)).status).toBe(400);
  });

  test('of somebody else are not found', async () => {
    const { ada, ben, as, open } = stage();
    const id = await open(as(ada));
    const stranger = as(ben);
    expect((await stranger.send('HEAD', `${channels}/${id}`)).status).toBe(404);
    expect((await stranger.get(`${channels}/${id}/subscriptions`)).status).toBe(404);
    expect((await stranger.send('PUT', `${channels}/${id}/subscriptions`, [])).status).toBe(404);
    expect((await as(ada).send('HEAD', `${channels}/${id}`)).status).toBe(200);
  });

  test('lapse after a day without a subscription', async () => {
    const { cloud, ada, as, open } = stage();
    const api = as(ada, { lifetimeSeconds: 1_000_000 });
    const id = await open(api);
    cloud.advance(dayMs - 1);
    expect((await api.send('POST', `${channels}/${id}/subscriptions`, [])).status).toBe(200);
    cloud.advance(dayMs - 1);
    expect((await api.send('HEAD', `${channels}/${id}`)).status).toBe(200);
    cloud.advance(1);
    expect((await api.send('HEAD', `${channels}/${id}`)).status).toBe(404);
  });

  test('lapse with the token that opened them', async () => {
    const { cloud, ada, as, open } = stage();
    const id = await open(as(ada, { lifetimeSeconds: 300 }));
    const later = as(ada);
    expect((await later.send('HEAD', `${channels}/${id}`)).status).toBe(200);
    cloud.advance(300_000);
    expect((await later.send('HEAD', `${channels}/${id}`)).status).toBe(404);
  });
});

describe('subscriptions', () => {
  async function stageChannel(behaviour: Partial<FakeBehaviour> = {}) {
    const { cloud, ada, ben, as, open } = stage(behaviour);
    const api = as(ada);
    const path = `${channels}/${await open(api)}/subscriptions`;
    const room = cloud.addRoom({ participants: [ada] });
    const secret = cloud.addRoom({ participants: [ben] });
    const group = cloud.addRoom({ roomType: 'group', participants: [ada] });
    const own = `v2.users.${ada.id}.badges.chats`;
    const foreign = `v2.users.${ben.id}.badges.chats`;
    const subscribe = (method: string, topics: readonly string[], query = '') =>
      api.send(
        method,
        `${path}${query}`,
        topics.map((id) => ({ id })),
      );
    const listed = async () =>
      ((await api.get(path)).body['entities'] as { id: string }[]).map(({ id }) => id);
    return { cloud, ada, ben, as, open, api, path, room, secret, group, own, foreign, subscribe, listed };
  }

  const adhoc = (id: string): string => `v2.detail.events.collaboratechat.adhoc.${id}.messages`;
  const ofGroup = (id = ''): string => `v2.detail.events.collaboratechat.group.${id}.messages`;

  test('are permitted for own rooms, own groups and own badges', async () => {
    const { room, group, own, subscribe, path } = await stageChannel();
    const topics = [adhoc(room.jid), ofGroup(group.groupId), ofGroup(group.jid), own, 'channel.metadata'];
    const { status, body } = await subscribe('POST', topics);
    expect(status).toBe(200);
    expect(body['entities']).toEqual(topics.map((id) => ({ id, state: 'Permitted', selfUri: path })));
  });

  test('are added by POST, replaced by PUT, dropped by DELETE', async () => {
    const { room, own, subscribe, listed, api, path } = await stageChannel();
    await subscribe('POST', [own]);
    await subscribe('POST', [adhoc(room.jid), own]);
    expect(await listed()).toEqual([adhoc(room.jid), own]);
    await subscribe('PUT', [own]);
    expect(await listed()).toEqual([own]);
    expect((await api.send('DELETE', path)).status).toBe(204);
    expect(await listed()).toEqual([]);
  });

  test('are dropped with 200 when asked to', async () => {
    const { api, path } = await stageChannel({ deleteSubscriptionsStatus: 200 });
    expect((await api.send('DELETE', path)).status).toBe(200);
  });

  test('name a room by its JID, the local part of it or its id, or only as asked to', async () => {
    const { cloud, room, group, subscribe } = await stageChannel();
    const topics = [adhoc(room.jid), adhoc(room.jid.replace(/@.*/, '')), ofGroup(group.groupId)];
    const states = async (): Promise<number[]> => {
      const statuses: number[] = [];
      for (const topic of topics) statuses.push((await subscribe('PUT', [topic])).status);
      return statuses;
    };

    expect(await states()).toEqual([200, 200, 200]);
    cloud.behave({ roomTopicIds: 'jid' });
    expect(await states()).toEqual([200, 403, 403]);
    cloud.behave({ roomTopicIds: 'localPart' });
    expect(await states()).toEqual([403, 200, 403]);
    cloud.behave({ roomTopicIds: 'id' });
    expect(await states()).toEqual([200, 403, 200]);
  });

  test('fail as a whole for one topic that is forbidden', async () => {
    const { own, foreign, subscribe, listed } = await stageChannel();
    const { status, body } = await subscribe('POST', [own, foreign]);
    expect(status).toBe(403);
    expect(body['code']).toBe('not.authorized');
    expect(await listed()).toEqual([]);
  });

  test('leave the forbidden out when errors are to be ignored', async () => {
    const { own, foreign, secret, subscribe, listed } = await stageChannel();
    const { status, body } = await subscribe(
      'PUT',
      [own, foreign, adhoc(secret.jid), 'nonsense'],
      '?ignoreErrors=true',
    );
    expect(status).toBe(200);
    expect(body['entities']).toMatchObject([
      { id: own, state: 'Permitted' },
      {
        id: foreign,
        state: 'Rejected',
        rejectionReason: expect.stringContaining('that user alone') as string,
      },
      { id: adhoc(secret.jid), state: 'Rejected' },
      { id: 'nonsense', state: 'Rejected', rejectionReason: 'There is no topic of this name.' },
    ]);
    expect(await listed()).toEqual([own]);
  });

  test('name the permissions that are missing', async () => {
    const { ada, as, open, room } = await stageChannel();
    const api = as(ada, { permissions: [] });
    const path = `${channels}/${await open(api)}/subscriptions`;
    const topics = [{ id: adhoc(room.jid) }];
    expect((await api.send('PUT', path, topics)).body).toMatchObject({
      status: 403,
      code: 'missing.any.permissions',
    });
    expect((await api.send('PUT', `${path}?ignoreErrors=true`, topics)).body['entities']).toMatchObject([
      { state: 'Rejected', missingPermissions: ['chat:chat:access', 'chat:room:view'] },
    ]);
  });

  test('do not tell a room that there is not from one that is not yours', async () => {
    const { secret, subscribe } = await stageChannel();
    const unknown = await subscribe('PUT', [adhoc('000000000000000000000000@conference.acme.orgspan.com')]);
    const foreign = await subscribe('PUT', [adhoc(secret.jid)]);
    expect({ ...unknown.body, contextId: '' }).toEqual({ ...foreign.body, contextId: '' });
  });

  test('refuse a name that no topic has', async () => {
    const { subscribe, ada } = await stageChannel();
    for (const name of ['v2.users.*.presence', `v2.users.${ada.id}.shoes`, 'x'.repeat(200), '?', 'a?b?c']) {
      const { status, body } = await subscribe('PUT', [name]);
      expect([status, body['code']]).toEqual([400, 'notification.invalid.topic']);
    }
  });

  test('are 1000 for a channel', async () => {
    const { room, own, subscribe, listed } = await stageChannel({ maxTopics: 2 });
    await subscribe('PUT', [own, own, own]);
    expect((await subscribe('POST', [adhoc(room.jid)])).status).toBe(200);
    const { status, body } = await subscribe('POST', ['channel.metadata'], '?ignoreErrors=true');
    expect([status, body['code']]).toEqual([400, 'notification.subscription.too.many.subscriptions']);
    expect(await listed()).toHaveLength(2);
  });

  test('take a list of topics', async () => {
    const { api, path } = await stageChannel();
    expect((await api.send('PUT', path, { id: 'v2.users' })).status).toBe(400);
    expect((await api.send('PUT', path, [{}])).status).toBe(400);
    expect((await api.send('PUT', path)).status).toBe(400);
  });
});

describe('available topics', () => {
  test('are listed by name, with what was asked for', async () => {
    const { ada, as } = stage();
    const plain = await as(ada).get('/api/v2/notifications/availabletopics');
    expect(plain.body['entities']).toEqual([
      { id: 'v2.detail.events.collaboratechat.adhoc.{id}.messages' },
      { id: 'v2.detail.events.collaboratechat.group.{id}.messages' },
      { id: 'v2.users.{id}.badges.chats' },
    ]);
    const more = await as(ada).get('/api/v2/notifications/availabletopics?expand=topicParameters,visibility');
    expect(more.body['entities']).toContainEqual({
      id: 'v2.users.{id}.badges.chats',
      visibility: 'Public',
      topicParameters: ['id'],
    });
  });
});
