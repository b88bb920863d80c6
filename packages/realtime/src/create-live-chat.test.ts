import { inspect } from 'node:util';
import type { ChatMessageEntityListing } from '@genesys-chat/models';
import { ConfigurationError, NotFoundError } from '@genesys-chat/transport';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { LiveWorld } from '../test/live-world.ts';
import { View } from '../test/view.ts';
import {
  type BadgeEvent,
  createLiveChat,
  ResumeTokenError,
  resumeAfter,
  SubscriptionRejectedError,
} from './index.ts';

const hourMs = 60 * 60 * 1000;

/** A world in which the room is being watched and is live. */
async function watchRoom(world = new LiveWorld()): Promise<{ world: LiveWorld; view: View }> {
  const view = new View();
  void view.watch(world.live.room(world.room.jid));
  await world.settle();
  return { world, view };
}

describe('the stream of a room', () => {
  test('begins with its status and tells what is sent afterwards', async () => {
    const { world, view } = await watchRoom();
    await world.post('Good morning');
    await world.settle();

    expect(view.summary).toEqual(['connecting', 'live', '+Good morning']);
  });

  test('tells edits, reactions and deletes apart', async () => {
    const { world, view } = await watchRoom();
    const id = await world.post('Lunhc?');
    await world.settle();
    await world.edit(id, 'Lunch?');
    await world.settle();
    await world.react(id, '👍');
    await world.settle();
    await world.delete(id);
    await world.settle();

    expect(view.summary.slice(2)).toEqual(['+Lunhc?', '~Lunch?', 'reactions', 'delete']);
  });

  test('tells changes of messages that were sent before it began', async () => {
    const world = new LiveWorld();
    const [edited, deleted] = [await world.post('one'), await world.post('two')];
    const { view } = await watchRoom(world);
    await world.edit(edited, 'eins');
    await world.delete(deleted);
    await world.settle();

    expect(view.summary.slice(2)).toEqual(['~eins', 'delete']);
  });

  test('is the same with a client that is set to extended responses', async () => {
    const world = new LiveWorld();
    world.client.setReturnExtendedResponses(true);
    const { view } = await watchRoom(world);
    const id = await world.post('Good morning');
    await world.settle();
    await world.edit(id, 'Good evening');
    await world.settle();

    expect(view.summary).toEqual(['connecting', 'live', '+Good morning', '~Good evening']);
  });

  test('follows the room of a group', async () => {
    const world = new LiveWorld();
    const { jid } = world.cloud.addRoom({ roomType: 'group', participants: [world.ann, world.ben] });
    const view = new View();
    void view.watch(world.live.room(jid));
    await world.settle();
    await world.as(world.ben, 'POST', `/chats/rooms/${jid}/messages`, { message: 'Hello, group' });
    await world.settle();

    expect(view.texts).toEqual(['Hello, group']);
  });

  test('hands an action that it has no name for on as unknown', async () => {
    const { world, view } = await watchRoom();
    world.sockets.say(`v2.detail.events.collaboratechat.adhoc.${world.room.jid}.messages`, {
      messageId: 'm1',
      actionType: 'Translate',
    });
    await world.settle();

    expect(view.events.at(-1)).toMatchObject({
      type: 'unknown',
      actionType: 'Translate',
      body: { messageId: 'm1' },
    });
  });

  test('is not disturbed by frames that it cannot read', async () => {
    const { world, view } = await watchRoom();
    for (const frame of [
      '',
      'null',
      '{"topicName":',
      '[]',
      '{"topicName":7}',
      '{"__proto__":{"topicName":"x"}}',
    ]) {
      world.sockets.sayText(frame);
    }
    await world.post('still here');
    await world.settle();

    expect(view.summary).toEqual(['connecting', 'live', '+still here']);
  });

  test.each([
    { mentions: null },
    { reactions: null },
    { reactions: [null] },
    { reactions: [{ emoji: '👍', users: null }] },
    { reactions: { '👍': ['u1'] } },
  ])('goes on where messages hold %j instead of what is described', async (drift) => {
    const world = new LiveWorld();
    const change = ({ entities }: ChatMessageEntityListing) => ({
      entities: entities.map((message) => ({ ...message, ...drift })),
    });
    world.cloud.faults.add('wrong-shape', { operation: 'getChatsRoomMessages', change: change as never });
    const { view } = await watchRoom(world);
    await world.post('Good morning');
    await world.settle();

    expect(view.summary).toEqual(['connecting', 'live', '+Good morning']);
  });

  test('rejects when there is no such room', async () => {
    const world = new LiveWorld();
    const stream = world.live.room('nowhere@conference.acme.orgspan.com');
    await stream.next();
    await expect(stream.next()).rejects.toThrow(NotFoundError);
    expect(world.clock.running).toBe(0);
  });

  test('goes on when the platform does not say what it subscribed to, and does not ask again', async () => {
    const world = new LiveWorld();
    world.changeSubscriptions = () => ({ entities: [] });
    const { view } = await watchRoom(world);
    const other = world.cloud.addRoom({ participants: [world.ann] });
    const second = new View();
    void second.watch(world.live.room(other.jid));
    await world.post('heard');
    await world.settle();

    expect([view.summary, second.summary]).toEqual([
      ['connecting', 'live', '+heard'],
      ['connecting', 'live'],
    ]);
    expect(world.requests.filter((request) => request.endsWith('/subscriptions'))).toHaveLength(2);
  });

  test('rejects when the topic is rejected in another way than documented, and does not ask again', async () => {
    const world = new LiveWorld();
    world.changeSubscriptions = (topics) => ({ entities: [], rejected: topics.map(({ id }) => id) });
    const { view } = await watchRoom(world);

    expect(view.error).toBeInstanceOf(SubscriptionRejectedError);
    expect(world.requests.filter((request) => request.endsWith('/subscriptions'))).toHaveLength(1);
    expect(world.clock.running).toBe(0);
  });

  test('rejects when the topic may not be listened to, and leaves the others alone', async () => {
    const { world, view } = await watchRoom();
    const other = world.cloud.addRoom({ participants: [world.ann] });
    world.changeSubscriptions = (topics) => ({
      entities: topics.map(({ id }) => ({ id, state: id.includes(other.jid) ? 'Rejected' : 'Permitted' })),
    });
    const stream = world.live.room(other.jid);
    await stream.next();
    await expect(stream.next()).rejects.toThrow(SubscriptionRejectedError);
    await world.post('unharmed');
    await world.settle();

    expect(view.texts).toEqual(['unharmed']);
  });
});

describe('after a lost connection the stream', () => {
  test.each([
    [
      'a dropped socket',
      (world: LiveWorld) => world.sockets.open.forEach((socket) => socket.drop()),
      'socket_closed',
    ],
    ['an announced close', (world: LiveWorld) => world.cloud.closeSocketsSoon(), 'socket_closing'],
  ])('goes on after %s without a gap', async (_name, breakIt, reason) => {
    const { world, view } = await watchRoom();
    const [edited, deleted] = [await world.post('one'), await world.post('two')];
    await world.pass(40_000);
    world.sockets.isRefused = true;
    breakIt(world);
    await world.pass(1000);
    await world.edit(edited, 'eins');
    await world.delete(deleted);
    await world.post('three');
    world.sockets.isRefused = false;
    await world.pass(30_000);
    await world.post('four');
    await world.settle();

    expect(view.faults).toEqual([]);
    expect(view.texts).toEqual(['eins', 'three', 'four']);
    expect(view.summary).toContain(`reconnecting:${reason}`);
    expect(view.events.findLast(({ type }) => type === 'status')).toMatchObject({ status: 'live' });
  });

  test('notices a half-open socket within 40 seconds', async () => {
    const { world, view } = await watchRoom();
    for (const socket of world.sockets.open) socket.fallSilent();
    await world.post('unheard');
    await world.pass(41_000);

    expect(view.summary.slice(2)).toEqual(['reconnecting:heartbeat_missed', '+unheard', 'live']);
  });

  test('keeps a quiet socket that sends its heartbeats', async () => {
    const { world, view } = await watchRoom();
    await world.pass(hourMs);

    expect(world.sockets.count).toBe(1);
    expect(view.summary).toEqual(['connecting', 'live']);
  });

  test('goes on after an hour offline', async () => {
    const { world, view } = await watchRoom();
    world.goOffline();
    const posts = Array.from({ length: 250 }, (_, index) => `message ${index}`);
    for (const text of posts) {
      await world.post(text);
      world.cloud.advance(1000);
    }
    await world.pass(hourMs, 60_000);
    world.goOnline();
    await world.pass(60_000);

    expect(view.faults).toEqual([]);
    expect(view.texts).toEqual(posts);
    expect(view.summary.slice(0, 4)).toEqual([
      'connecting',
      'live',
      'reconnecting:socket_closed',
      'offline:request_failed',
    ]);
    expect(view.summary.at(-1)).toBe('live');
  });

  test('goes on after the machine slept', async () => {
    const { world, view } = await watchRoom();
    for (const socket of world.sockets.open) socket.fallSilent();
    await world.post('while asleep');
    await world.sleep(8 * hourMs);
    await world.pass(5000);

    expect(view.texts).toEqual(['while asleep']);
  });

  test('outlives its channel', { timeout: 20_000 }, async () => {
    const { world, view } = await watchRoom(new LiveWorld({}, { lifetimeSeconds: 30 * 24 * 60 * 60 }));
    await world.pass(25 * hourMs, 30_000);
    await world.post('the next day');
    await world.settle();

    expect(view.texts).toEqual(['the next day']);
    expect(world.sockets.count).toBe(1);
  });

  test('goes on in a new channel after eviction by a twenty-first one', async () => {
    const { world, view } = await watchRoom();
    await world.pass(31_000);
    await world.openChannels(20);
    await world.post('meanwhile');
    await world.pass(2000);

    expect(view.summary.slice(2)).toEqual(['reconnecting:channel_gone', '+meanwhile', 'live']);
  });

  test('takes a new socket when its channel turns out to be gone', async () => {
    const { world, view } = await watchRoom(new LiveWorld({}, { lifetimeSeconds: 30 * 24 * 60 * 60 }));
    world.cloud.faults.next('status', { status: 404, operation: 'putNotificationsChannelSubscriptions' });
    await world.pass(12 * hourMs, 30_000);
    await world.pass(2000);
    await world.post('meanwhile');
    await world.settle();

    expect(view.summary.slice(2)).toEqual(['reconnecting:channel_gone', 'live', '+meanwhile']);
    expect(world.sockets.count).toBe(2);
  });

  test('waits for a valid token after revocation, and goes on', async () => {
    const { world, view } = await watchRoom();
    await world.revokeToken();
    await world.pass(30_000);
    await world.post('meanwhile');
    expect(view.summary.slice(2)).toEqual(['reconnecting:token_revoked', 'signed-out:request_failed']);
    world.token = world.cloud.tokenFor(world.ann);
    await world.pass(30_000);

    expect(view.summary.slice(4)).toEqual(['+meanwhile', 'live']);
  });

  test('goes on when the token is renewed and the old one expires', async () => {
    const { world, view } = await watchRoom(new LiveWorld({}, { lifetimeSeconds: 3600 }));
    await world.pass(hourMs - 60_000, 15_000);
    world.token = world.cloud.tokenFor(world.ann);
    await world.pass(120_000);
    await world.post('afterwards');
    await world.settle();

    expect(view.faults).toEqual([]);
    expect(view.texts).toEqual(['afterwards']);
  });
});

describe('a failing request', () => {
  test('becomes a status, and the stream goes on', async () => {
    const { world, view } = await watchRoom();
    world.cloud.faults.add('status', { status: 503, operation: 'getChatsRoomMessages', times: 12 });
    await world.post('hard to read');
    await world.pass(60_000, 1000);

    expect(view.summary.slice(2)).toEqual([
      'reconnecting:request_failed',
      'offline:request_failed',
      '+hard to read',
      'live',
    ]);
  });

  test('is told with the status, and prints no token', async () => {
    const { world, view } = await watchRoom();
    world.cloud.faults.add('status', { status: 503, operation: 'getChatsRoomMessages', times: 12 });
    await world.post('hard to read');
    await world.pass(60_000, 1000);
    world.goOffline();
    await world.pass(300_000, 1000);
    world.goOnline();
    await world.revokeToken();
    await world.pass(60_000, 1000);
    const statuses = view.events.filter((event) => event.type === 'status');

    expect(statuses.map(({ status, error }) => [status, error?.name])).toEqual([
      ['connecting', undefined],
      ['live', undefined],
      ['reconnecting', 'ServerError'],
      ['offline', 'ServerError'],
      ['live', undefined],
      ['reconnecting', undefined],
      ['offline', 'NetworkError'],
      ['signed-out', 'AuthenticationError'],
    ]);
    expect(inspect(statuses) + JSON.stringify(statuses)).not.toContain(world.token);
  });

  test('of prolonging the channel is told with the status', async () => {
    const { world, view } = await watchRoom(new LiveWorld({}, { lifetimeSeconds: 30 * 24 * 60 * 60 }));
    world.cloud.faults.add('status', {
      status: 503,
      operation: 'putNotificationsChannelSubscriptions',
      times: 4,
    });
    await world.pass(12 * hourMs - 30_000, 30_000);
    await world.pass(60_000, 1000);

    expect(
      view.events.find((event) => event.type === 'status' && event.status === 'reconnecting'),
    ).toMatchObject({
      reason: 'request_failed',
      error: { name: 'ServerError', operation: 'putNotificationsChannelSubscriptions' },
    });
  });

  test('does not keep a stream from beginning', async () => {
    const world = new LiveWorld();
    world.goOffline();
    const { view } = await watchRoom(world);
    await world.pass(300_000, 1000);
    world.goOnline();
    await world.pass(30_000, 1000);

    expect(view.summary).toEqual([
      'connecting',
      'reconnecting:request_failed',
      'offline:request_failed',
      'live',
    ]);
  });

  test('is not repeated before the time that the platform asks for', async () => {
    const { world, view } = await watchRoom();
    world.cloud.faults.add('rate-limited', { retryAfter: 120, operation: 'getChatsRoomMessages', times: 1 });
    await world.post('patience');
    await world.pass(60_000, 1000);
    const reads = world.requests.filter((request) => request.endsWith('/messages')).length;
    await world.pass(70_000, 1000);

    expect(reads).toBe(2);
    expect(view.texts).toEqual(['patience']);
  });

  test('is not repeated before that time either when an earlier wait was for less', async () => {
    const { world } = await watchRoom();
    const operation = 'getChatsRoomMessages';
    const outage = world.cloud.faults.add('status', { status: 503, operation });
    await world.post('patience');
    await world.pass(60_000, 500);
    outage.remove();
    world.cloud.faults.add('rate-limited', { retryAfter: 120, operation });
    // Being connected anew ends the wait that the outage left behind.
    for (const socket of world.sockets.open) socket.drop();
    await world.pass(2000, 250);
    const reads = world.requests.filter((request) => request.endsWith('/messages')).length;
    await world.pass(100_000, 500);

    expect(world.requests.filter((request) => request.endsWith('/messages'))).toHaveLength(reads);
  });
});

describe('a browser that comes back online', () => {
  test('connects at once', async () => {
    const network = new EventTarget();
    vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
    vi.stubGlobal('removeEventListener', network.removeEventListener.bind(network));
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const { world, view } = await watchRoom();
    world.goOffline();
    await world.pass(300_000, 1000);
    world.goOnline();
    await world.settle();
    expect(view.summary.at(-1)).toBe('offline:request_failed');
    network.dispatchEvent(new Event('online'));
    await world.settle();

    expect(view.summary.at(-1)).toBe('live');
  });
});

describe('a notification', () => {
  test('that comes twice is told once', async () => {
    const { world, view } = await watchRoom();
    world.sockets.copies = 2;
    const id = await world.post('once');
    await world.settle();
    await world.delete(id);
    await world.settle();

    expect(view.summary.slice(2)).toEqual(['+once', 'delete']);
  });

  test.each([
    ['', {}],
    [', in whatever shape the rest comes', { mentions: 'nobody', reactions: { '👍': 1 } }],
  ])('of a message that was told already makes nobody read%s', async (_shape, rest) => {
    const { world, view } = await watchRoom();
    const messageId = await world.post('once');
    await world.settle();
    const requests = world.requests.length;
    world.sockets.say(`v2.detail.events.collaboratechat.adhoc.${world.room.jid}.messages`, {
      messageId,
      actionType: 'Create',
      ...rest,
    });
    await world.settle();

    expect(world.requests.length).toBe(requests);
    expect(view.texts).toEqual(['once']);
  });

  test('that is lost is made up for by the next one', async () => {
    const { world, view } = await watchRoom();
    world.sockets.copies = 0;
    await world.post('lost');
    await world.settle();
    world.sockets.copies = 1;
    await world.post('found');
    await world.settle();

    expect(view.texts).toEqual(['lost', 'found']);
  });

  test('that is lost for good is made up for within 75 seconds', async () => {
    const { world, view } = await watchRoom();
    world.sockets.copies = 0;
    await world.post('lost');
    await world.pass(75_000);

    expect(view.texts).toEqual(['lost']);
  });

  test('may be late: the order is that of sending', async () => {
    const { world, view } = await watchRoom();
    world.sockets.isHolding = true;
    await world.post('first');
    await world.post('second');
    await world.settle();
    world.sockets.release((frames) => frames.toReversed());
    await world.settle();

    expect(view.texts).toEqual(['first', 'second']);
    expect(view.faults).toEqual([]);
  });
});

describe('a slow consumer', () => {
  test('loses nothing, and nothing is read before it asks', async () => {
    const world = new LiveWorld();
    const stream = world.live.room(world.room.jid);
    const view = new View();
    for (let step = 0; step < 2; step += 1) view.show((await stream.next()).value);
    const requestsBefore = world.requests.length;
    const posts = Array.from({ length: 450 }, (_, index) => `message ${index}`);
    for (const text of posts) {
      await world.post(text);
      world.cloud.advance(10);
    }
    await world.settle();
    expect(world.requests.length).toBe(requestsBefore);
    while (view.messages.size < posts.length) view.show((await stream.next()).value);

    expect(view.texts).toEqual(posts);
    expect(view.faults).toEqual([]);
  });
});

describe('a resume token', () => {
  test('continues where the last event was dealt with', async () => {
    const { world, view } = await watchRoom();
    for (const text of ['one', 'two', 'three']) await world.post(text);
    await world.settle();
    const event = view.events.find((each) => each.type === 'message' && each.message.body === 'two');
    const second = new View();
    void second.watch(world.live.room(world.room.jid, { after: event?.resumeToken }));
    await world.settle();
    await world.post('four');
    await world.settle();

    expect(second.summary).toEqual(['connecting', '+three', 'live', '+four']);
  });

  test('of a status before the first message begins at the beginning', async () => {
    const { world, view } = await watchRoom();
    const after = view.events.at(-1)?.resumeToken;
    await world.post('one');
    const second = new View();
    void second.watch(world.live.room(world.room.jid, { after }));
    await world.settle();

    expect(second.summary).toEqual(['connecting', '+one', 'live']);
  });

  test('starts in the history and goes on live', async () => {
    const world = new LiveWorld();
    const posts: string[] = [];
    for (let index = 0; index < 450; index += 1) {
      posts.push(`message ${index}`);
      await world.post(`message ${index}`);
      world.cloud.advance(index % 100 === 0 ? hourMs : 50);
    }
    const [first] = (
      await world.as<{ entities: [] }>(world.ann, 'GET', `/chats/rooms/${world.room.jid}/messages?limit=1000`)
    ).entities.slice(-1);
    const view = new View();
    void view.watch(world.live.room(world.room.jid, { after: resumeAfter(first!) }));
    await world.pass(1000);
    await world.post('live');
    await world.settle();

    expect(view.texts).toEqual([...posts.slice(1), 'live']);
    expect(view.faults).toEqual([]);
  });

  test('tells that a message was edited in the meantime', async () => {
    const { world, view } = await watchRoom();
    const id = await world.post('one');
    await world.settle();
    const after = view.events.at(-1)?.resumeToken;
    world.cloud.advance(1000);
    await world.edit(id, 'eins');
    const second = new View();
    void second.watch(world.live.room(world.room.jid, { after }));
    await world.settle();

    expect(second.summary).toEqual(['connecting', '~eins', 'live']);
  });

  test('that is none is refused at once', () => {
    const world = new LiveWorld();
    for (const after of ['', 'x', '2~1~1~', '1~a~b~', '1~9000000000000000~1~', '1~1~1~%E0%A4%A']) {
      expect(() => world.live.room(world.room.jid, { after })).toThrow(ResumeTokenError);
    }
  });
});

describe('the stream of a one-to-one', () => {
  test('is woken by the badge', async () => {
    const world = new LiveWorld();
    const view = new View();
    void view.watch(world.live.oneOnOne(world.ben.id));
    await world.settle();
    await world.as(world.ben, 'POST', `/chats/users/${world.ann.id}/messages`, { message: 'Psst' });
    await world.settle();

    expect(view.summary).toEqual(['connecting', 'live', '+Psst']);
  });

  test('finds what no badge announces within 75 seconds', async () => {
    const world = new LiveWorld();
    const view = new View();
    const path = `/chats/users/${world.ben.id}/messages`;
    const { id } = await world.as(world.ann, 'POST', path, { message: 'from my phone' });
    void view.watch(world.live.oneOnOne(world.ben.id));
    await world.settle();
    await world.as(world.ann, 'PATCH', `${path}/${id}`, { message: 'from my other phone' });
    await world.as(world.ann, 'POST', path, { message: 'again' });
    await world.pass(75_000);

    expect(view.summary).toEqual(['connecting', 'live', '~from my other phone', '+again']);
  });

  test.each(['listing', 'array', 'single'] as const)(
    'reads a history of the shape %s',
    async (oneOnOneHistoryShape) => {
      const world = new LiveWorld({ oneOnOneHistoryShape });
      const view = new View();
      void view.watch(world.live.oneOnOne(world.ben.id));
      await world.settle();
      for (const message of ['one', 'two', 'three']) {
        await world.as(world.ben, 'POST', `/chats/users/${world.ann.id}/messages`, { message });
      }
      await world.settle(30);

      expect(view.texts).toEqual(['one', 'two', 'three']);
      expect(view.faults).toEqual([]);
    },
  );

  test('rejects when there is no such user', async () => {
    const world = new LiveWorld();
    const stream = world.live.oneOnOne('00000000-0000-4000-8000-000000000000');
    await stream.next();
    await expect(stream.next()).rejects.toThrow(NotFoundError);
  });
});

describe('the stream of badges', () => {
  test('tells the newest count of each chat', async () => {
    const world = new LiveWorld();
    const badges = world.live.badges();
    const events: (BadgeEvent | undefined)[] = [];
    for (let step = 0; step < 2; step += 1) events.push((await badges.next()).value as BadgeEvent);
    await world.post('one');
    await world.post('two');
    await world.settle();
    events.push((await badges.next()).value as BadgeEvent);

    expect(events).toEqual([
      { type: 'status', status: 'connecting' },
      { type: 'status', status: 'live' },
      { type: 'badge', jid: world.room.jid, unreadCount: 2 },
    ]);
  });
});

describe('a live chat', () => {
  test('ends all streams when it is closed, and leaves nothing running', async () => {
    const { world, view } = await watchRoom();
    const second = new View();
    void second.watch(world.live.oneOnOne(world.ben.id));
    await world.settle();
    world.live.close();
    await world.settle();
    const requests = world.requests.length;
    await world.pass(hourMs);

    expect([view.isOver, second.isOver, view.error, second.error]).toEqual([
      true,
      true,
      undefined,
      undefined,
    ]);
    expect(world.clock.running).toBe(0);
    expect(world.sockets.open).toEqual([]);
    expect(world.requests.length).toBe(requests);
  });

  test('ends a stream whose signal fires, and its socket with the last stream', async () => {
    const world = new LiveWorld();
    const [first, second] = [new AbortController(), new AbortController()];
    const [one, two] = [new View(), new View()];
    void one.watch(world.live.room(world.room.jid, { signal: first.signal }));
    void two.watch(world.live.room(world.room.jid, { signal: second.signal }));
    await world.settle();
    first.abort();
    await world.post('for one');
    await world.settle();
    expect([one.isOver, one.texts, two.texts]).toEqual([true, [], ['for one']]);
    second.abort();
    await world.settle();

    expect(world.sockets.open).toEqual([]);
    expect(world.clock.running).toBe(0);
  });

  test.each(['the live chat is closed', 'its signal fires'])(
    'ends a stream that nobody reads any more when %s',
    async (how) => {
      const world = new LiveWorld();
      const ending = new AbortController();
      const stream = world.live.room(world.room.jid, { signal: ending.signal });
      for (const status of ['connecting', 'live']) {
        expect(await stream.next()).toMatchObject({ value: { status } });
      }
      expect(world.sockets.open).toHaveLength(1);
      if (how === 'its signal fires') ending.abort();
      else world.live.close();
      await world.settle();

      expect(world.sockets.open).toEqual([]);
      expect(world.clock.running).toBe(0);
      expect(await stream.next()).toEqual({ done: true, value: undefined });
    },
  );

  test('ends a stream whose loop is left', async () => {
    const world = new LiveWorld();
    for await (const event of world.live.room(world.room.jid)) {
      if (event.type === 'status' && event.status === 'live') break;
    }
    await world.settle();

    expect(world.sockets.open).toEqual([]);
    expect(world.clock.running).toBe(0);
  });

  test('sends nothing before a stream is read, and ends one at once that is asked for after closing', async () => {
    const world = new LiveWorld();
    world.live.room(world.room.jid);
    await world.settle();
    world.live.close();
    expect(await world.live.room(world.room.jid).next()).toEqual({ done: true, value: undefined });
    expect(world.requests).toEqual([]);
  });

  test('follows any number of rooms over one channel', async () => {
    const world = new LiveWorld();
    const rooms = Array.from({ length: 30 }, () =>
      world.cloud.addRoom({ participants: [world.ann, world.ben] }),
    );
    const views = rooms.map(({ jid }) => {
      const view = new View();
      void view.watch(world.live.room(jid));
      return view;
    });
    await world.settle(40);
    for (const { jid, subject } of rooms) {
      await world.as(world.ben, 'POST', `/chats/rooms/${jid}/messages`, { message: subject });
    }
    await world.settle(40);

    expect(views.map(({ texts }) => texts)).toEqual(rooms.map(({ subject }) => [subject]));
    expect(
      world.requests.filter((request) => request === 'POST /api/v2/notifications/channels'),
    ).toHaveLength(1);
  });

  test('needs a WebSocket', () => {
    const { WebSocket } = globalThis;
    Reflect.deleteProperty(globalThis, 'WebSocket');
    try {
      expect(() => createLiveChat({ send: () => Promise.reject(new Error('unused')) })).toThrow(
        ConfigurationError,
      );
    } finally {
      globalThis.WebSocket = WebSocket;
    }
  });
});
