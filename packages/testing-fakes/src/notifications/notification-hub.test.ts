import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../test/any-text.ts';
import { type Api, apiOf } from '../../test/api.ts';
import { type Heard, connect, listen } from '../../test/listener.ts';
import { settle } from '../../test/settle.ts';
import { createFakeGenesysCloud } from '../fake-genesys-cloud.ts';
import type { FakeBehaviour } from '../fake-behaviour.ts';

const dayMs = 24 * 60 * 60 * 1000;
const isHeartbeat = ({ topicName, eventBody }: Heard): boolean =>
  topicName === 'channel.metadata' && eventBody?.['message'] === 'WebSocket Heartbeat';

function stage(behaviour: Partial<FakeBehaviour> = {}) {
  const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour });
  const [ada, ben] = [cloud.addUser({ name: 'Ada' }), cloud.addUser({ name: 'Ben' })];
  const room = cloud.addRoom({ participants: [ada, ben] });
  const tokens = { ada: cloud.tokenFor(ada), ben: cloud.tokenFor(ben) };
  const apis = {
    ada: apiOf(cloud.origin, tokens.ada, cloud.fetch),
    ben: apiOf(cloud.origin, tokens.ben, cloud.fetch),
  };
  const topic = `v2.detail.events.collaboratechat.adhoc.${room.jid}.messages`;
  const badges = `v2.users.${ada.id}.badges.chats`;
  const messages = `/api/v2/chats/rooms/${encodeURIComponent(room.jid)}/messages`;
  const say = async (api: Api, message: string): Promise<string> =>
    String((await api.send('POST', messages, { message })).body['id']);
  return { cloud, ada, ben, room, tokens, apis, topic, badges, messages, say };
}

describe('events of a room', () => {
  test('tell its subscribers what was sent, edited, reacted to and deleted', async () => {
    const { cloud, ben, room, apis, topic, messages, say } = stage();
    const { heard } = await listen(apis.ada, [topic], cloud.WebSocket);
    const id = await say(apis.ben, 'Hello');
    await apis.ben.send('PATCH', `${messages}/${id}`, { message: 'Hello, Ada' });
    await apis.ada.send('PUT', `/api/v2/chats/messages/${id}/reactions`, { reactions: ['👍'] });
    await apis.ben.send('DELETE', `${messages}/${id}`);
    await settle();
    expect(heard[0]).toEqual({
      topicName: topic,
      version: '2',
      eventBody: {
        messageId: id,
        created: new Date(cloud.clock.now()).toISOString(),
        actionType: 'Create',
        body: 'Hello',
        from: { entityJid: ben.jabberId, entityId: ben.id, entityType: 'User' },
        to: { entityJid: room.jid, entityId: room.jid, entityType: 'Adhoc' },
        mentions: [],
        notifyAll: false,
        reactions: {},
      },
      metadata: { CorrelationId: expect.any(String) as string },
    });
    expect(heard.slice(1).map(({ eventBody }) => eventBody?.['actionType'])).toEqual([
      'Edit',
      'Edit',
      'Delete',
    ]);
  });

  test('carry the name that was asked for, in its own letters', async () => {
    const { cloud, room, apis, say } = stage();
    const [local = ''] = room.jid.split('@');
    const names = [
      `V2.detail.events.collaboratechat.adhoc.${room.jid.toUpperCase()}.messages`,
      `v2.detail.events.collaboratechat.adhoc.${local}.messages`,
    ];
    const { heard } = await listen(apis.ada, names, cloud.WebSocket);
    await say(apis.ben, 'Hello');
    await settle();
    expect(heard.map(({ topicName }) => topicName)).toEqual(names);
  });

  test('end for somebody who left the room', async () => {
    const { cloud, ada, room, apis, topic, say } = stage();
    const { heard } = await listen(apis.ada, [topic], cloud.WebSocket);
    await say(apis.ben, 'before');
    const participant = `/api/v2/chats/rooms/${encodeURIComponent(room.jid)}/participants/${ada.id}`;
    expect((await apis.ada.send('DELETE', participant)).status).toBe(204);
    await say(apis.ben, 'after');
    await settle();
    expect(heard.map(({ eventBody }) => eventBody?.['body'])).toEqual(['before']);
  });

  test('are not sent when the request failed', async () => {
    const { cloud, apis, topic, messages } = stage();
    const { heard } = await listen(apis.ada, [topic], cloud.WebSocket);
    expect((await apis.ben.send('POST', messages, { message: '' })).status).toBe(400);
    await settle();
    expect(heard).toEqual([]);
  });
});

describe('badges', () => {
  test('count up for others, and back when the room is read', async () => {
    const { cloud, room, apis, badges, messages, say } = stage();
    const { heard } = await listen(apis.ada, [badges], cloud.WebSocket);
    await say(apis.ben, 'one');
    await say(apis.ben, 'two');
    await apis.ada.get(messages);
    await settle();
    expect(heard.map(({ eventBody }) => eventBody)).toMatchObject(
      [1, 2, 0].map((unreadCount) => ({ entity: { jabberId: room.jid }, unreadCount })),
    );
  });

  test('come under their own name when topics were joined', async () => {
    const { cloud, ada, apis, badges, say } = stage();
    const { heard } = await listen(apis.ada, [`v2.users.${ada.id}?presence&badges.chats`], cloud.WebSocket);
    await say(apis.ben, 'one');
    await settle();
    expect(heard.map(({ topicName }) => topicName)).toEqual([badges]);
  });
});

describe('a socket', () => {
  test('hears a heartbeat every 30 seconds', async () => {
    const { cloud, apis } = stage();
    const { heard } = await listen(apis.ada, [], cloud.WebSocket);
    cloud.advance(29_999);
    await settle();
    expect(heard).toEqual([]);
    cloud.advance(60_001);
    await settle();
    expect(heard.filter(isHeartbeat)).toHaveLength(3);
  });

  test('answers a ping with a pong', async () => {
    const { cloud, apis } = stage();
    const { socket, heard } = await listen(apis.ada, [], cloud.WebSocket);
    socket.send('{"message":"ping"}');
    await settle();
    expect(heard).toEqual([{ topicName: 'channel.metadata', eventBody: { message: 'pong' } }]);
  });

  test('is told a minute before the server closes it, and may come back to the same address', async () => {
    const { cloud, apis, topic, say } = stage();
    const listener = await listen(apis.ada, [topic], cloud.WebSocket);
    cloud.closeSocketsSoon();
    await settle();
    expect(listener.heard).toMatchObject([
      { topicName: 'v2.system.socket_closing', eventBody: { channelId: listener.channelId } },
    ]);
    cloud.advance(60_000);
    expect((await listener.closed).code).toBe(1001);
    const again = await connect(listener.connectUri, cloud.WebSocket);
    await say(apis.ben, 'still there?');
    await settle();
    expect(again.heard).toHaveLength(1);
  });

  test('gives way to a second one of the same channel', async () => {
    const { cloud, apis, topic, say } = stage();
    const first = await listen(apis.ada, [topic], cloud.WebSocket);
    const second = await connect(first.connectUri, cloud.WebSocket);
    expect((await first.closed).code).toBe(1008);
    await say(apis.ben, 'Hello');
    await settle();
    expect([first.heard.length, second.heard.length]).toEqual([0, 1]);
  });

  test('is told that its token was revoked, and ends', async () => {
    const { cloud, ada, apis } = stage();
    const { heard, closed } = await listen(apis.ada, [], cloud.WebSocket);
    await apis.ada.send('DELETE', '/api/v2/tokens/me');
    expect((await closed).code).toBe(4401);
    expect(heard).toMatchObject([
      {
        topicName: 'v2.system.token_revoked',
        eventBody: { systemTopicType: 'token_revoked', reason: 'user_tokens_revoked', userId: ada.id },
      },
    ]);
  });

  test('is told that its channel made room for another, and ends', async () => {
    const { cloud, apis } = stage({ maxChannels: 1 });
    const { heard, closed } = await listen(apis.ada, [], cloud.WebSocket);
    await listen(apis.ada, [], cloud.WebSocket);
    await closed;
    expect(heard).toMatchObject([
      {
        topicName: 'v2.system.no_longer_subscribed',
        eventBody: { systemTopicType: 'no_longer_subscribed', reason: 'another_channel_subscribed' },
      },
    ]);
  });

  test('ends with its channel, a day after the last subscription', async () => {
    const { cloud, ada } = stage();
    const api = apiOf(cloud.origin, cloud.tokenFor(ada, { lifetimeSeconds: 1_000_000 }), cloud.fetch);
    const { socket, closed, channelId } = await listen(api, [], cloud.WebSocket);
    cloud.advance(dayMs - 1);
    await api.send('PUT', `/api/v2/notifications/channels/${channelId}/subscriptions`, []);
    cloud.advance(dayMs - 1);
    await settle();
    expect(socket.readyState).toBe(socket.OPEN);
    cloud.advance(1);
    expect((await closed).code).toBe(1000);
  });

  test('ends with its token', async () => {
    const { cloud, ada } = stage();
    const api = apiOf(cloud.origin, cloud.tokenFor(ada, { lifetimeSeconds: 300 }), cloud.fetch);
    const { closed } = await listen(api, [], cloud.WebSocket);
    cloud.advance(300_000);
    expect((await closed).code).toBe(1000);
  });

  test('ends with the fake', async () => {
    const { cloud, apis } = stage();
    const { closed } = await listen(apis.ada, [], cloud.WebSocket);
    cloud.close();
    expect((await closed).code).toBe(1001);
  });
});

describe('requests over a socket', () => {
  async function ask(text: string) {
    const { cloud, ada, apis, topic, badges, say } = stage();
    const listener = await listen(apis.ada, [badges], cloud.WebSocket);
    listener.socket.send(text.replace('$topic', topic));
    await settle();
    return { ...listener, cloud, ada, apis, topic, badges, say, answer: listener.heard[0] };
  }

  test('subscribe to more topics', async () => {
    const { answer, topic, badges, apis, channelId, heard, say } = await ask(
      '{"message":"subscribe","topics":["$topic"],"correlationId":"abc"}',
    );
    expect(answer).toEqual({ correlationId: 'abc', topics: [topic], result: '200', status: 'subscribed' });
    const { body } = await apis.ada.get(`/api/v2/notifications/channels/${channelId}/subscriptions`);
    expect(body['entities']).toMatchObject([{ id: badges }, { id: topic }]);
    await say(apis.ben, 'Hello');
    await settle();
    expect(new Set(heard.slice(1).map(({ topicName }) => topicName))).toEqual(new Set([topic, badges]));
  });

  test.each([
    ['a topic that is forbidden', '{"message":"subscribe","topics":["v2.users.x.presence"]}', 'failure'],
    ['a topic that there is not', '{"message":"subscribe","topics":["nonsense"]}', 'failure'],
    ['no topics', '{"message":"subscribe"}', 'error'],
    ['something else', '{"message":"dance"}', 'error'],
    ['no JSON', 'ping', 'error'],
    ['a list', '[]', 'error'],
  ])('are refused for %s', async (_case, text, status) => {
    const { answer } = await ask(text);
    expect(answer).toMatchObject({ result: '400', status, message: expect.any(String) as string });
  });

  test('are answered whatever they are', async () => {
    const { cloud, apis } = stage();
    const { channelId } = await listen(apis.ada, [], cloud.WebSocket);
    const answers: string[] = [];
    const connection = cloud.connect(`/channels/${channelId}`, {
      send: (text) => answers.push(text),
      close: () => {},
    });
    const requests = fc.oneof(
      anyText,
      fc.json(),
      fc
        .record({
          message: fc.constantFrom('subscribe', 'ping', '__proto__'),
          topics: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
          correlationId: fc.oneof(fc.string(), fc.jsonValue()),
        })
        .map((request) => JSON.stringify(request)),
      fc.constant('['.repeat(10_000)),
      fc.constant('{"message":"subscribe","topics":["v2.users.__proto__.presence","constructor"]}'),
    );
    fc.assert(
      fc.property(requests, (text) => {
        answers.length = 0;
        connection.receive(text);
        expect(answers).toHaveLength(1);
        expect(JSON.parse(answers[0] ?? '')).toBeTypeOf('object');
      }),
    );
  });
});

describe('the same events', () => {
  test('come twice from the same beginnings, to the letter', async () => {
    const play = async (): Promise<readonly Heard[]> => {
      const { cloud, apis, topic, say } = stage();
      const { heard } = await listen(apis.ada, [topic], cloud.WebSocket);
      await say(apis.ben, 'Hello');
      cloud.advance(90_000);
      await settle();
      return heard;
    };
    expect(await play()).toEqual(await play());
  });
});
