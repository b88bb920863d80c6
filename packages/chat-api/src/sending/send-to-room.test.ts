import type { ChatMessageEntityListing } from '@genesys-chat/models';
import type { FakeUser } from '@genesys-chat/testing-fakes';
import { AmbiguousResultError, type CallInfo, type ClientHooks } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { emptyWorld } from '../../test/fake-world.ts';
import { walkRoomHistory } from '../history/walk-room-history.ts';
import { getChatsMessage } from '../messages/get-chats-message.ts';
import { postChatsRoomMessages } from '../room-messages/post-chats-room-messages.ts';
import { getChatsRoomMessages } from '../room-messages/get-chats-room-messages.ts';
import { AmbiguousSendError } from './ambiguous-send-error.ts';
import { sendToRoom } from './send-to-room.ts';
import { sendToUser } from './send-to-user.ts';

const operation = 'postChatsRoomMessages';

function world(options: Parameters<typeof emptyWorld>[0] = {}, hooks: ClientHooks = {}) {
  const { cloud, users, roomJid, clock, clientOf } = emptyWorld(options);
  const [user, other] = users as [FakeUser, FakeUser];
  const client = clientOf(user, { hooks });
  const bodies = async (): Promise<string[]> => {
    cloud.faults.clear();
    const texts = [];
    const walk = walkRoomHistory(clientOf(user), roomJid, { direction: 'forwards' });
    for await (const { body } of walk) texts.push(body);
    return texts;
  };
  const send = (message: string, more = {}) => sendToRoom(client, roomJid, { message }, { clock, ...more });
  return { cloud, user, other, roomJid, clock, client, clientOf, bodies, send };
}

/** Throws in a hook of sending. */
function breakAt(call: CallInfo): undefined {
  if (call.operation === operation) throw new Error('broken hook');
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('sendToRoom', () => {
  test('sends one request when all goes well', async () => {
    const { cloud, send, bodies } = world();
    const { id, ids } = await send('Hello');

    expect(ids).toEqual([id]);
    expect(cloud.requests.for(operation)).toHaveLength(1);
    expect(await bodies()).toEqual(['Hello']);
  });

  test.each([
    ['the connection breaks after the message was stored', 'reset-after-processing', {}],
    ['a gateway gives up after the message was stored', 'status-after-processing', { status: 504 }],
    ['the answer is a web page', 'html', {}],
    ['the answer is cut off', 'truncated-body', {}],
    ['the answer holds no id', 'wrong-shape', {}],
    ['the answer is empty', 'empty-body', {}],
  ] as const)('finds the message when %s', async (_title, fault, settings) => {
    const { cloud, send, client, roomJid, bodies } = world();
    await send('Earlier');
    cloud.faults.next(fault, { ...settings, operation } as never);
    const { id } = await send('Hello');
    const { entities } = await getChatsRoomMessages(client, roomJid);

    expect(entities.find((message) => message.id === id)?.body).toBe('Hello');
    expect(await bodies()).toEqual(['Earlier', 'Hello']);
  });

  test.each([
    ['the connection breaks before', 'reset-before-processing', {}],
    ['the platform fails', 'status', { status: 500 }],
  ] as const)('sends again when %s', async (_title, fault, settings) => {
    const { cloud, send, bodies } = world();
    cloud.faults.next(fault, { ...settings, operation } as never);
    await send('Hello');

    expect(await bodies()).toEqual(['Hello']);
    expect(cloud.requests.for(operation)).toHaveLength(2);
  });

  test.each([
    ['afterResponse', { afterResponse: ({ call }) => breakAt(call) }],
    [
      'aroundCall',
      {
        aroundCall: async (call, run) => {
          await run();
          breakAt(call);
        },
      },
    ],
  ] satisfies [string, ClientHooks][])('finds the message when %s throws behind it', async (_hook, hooks) => {
    const { cloud, client, send, bodies } = world({}, hooks);
    const { id } = await send('Hello');

    expect(await getChatsMessage(client, id)).toMatchObject({ body: 'Hello' });
    expect(await bodies()).toEqual(['Hello']);
    expect(cloud.requests.for(operation)).toHaveLength(1);
  });

  test('sends nothing again when a hook throws at everything', async () => {
    const afterResponse = (): never => {
      throw new Error('broken hook');
    };
    const { send, bodies } = world({}, { afterResponse });
    const error = await failure(send('Hello'));

    expect(AmbiguousSendError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ sends: 1, cause: { name: 'HookError' }, lookError: { name: 'HookError' } });
    expect(await bodies()).toEqual(['Hello']);
  });

  test.each([
    ['before the message left', { beforeRequest: ({ call }) => breakAt(call) }, 0],
    ['in place of sending', { aroundCall: async (call, run) => (breakAt(call), run()) }, 0],
    ['behind a refusal', { afterResponse: ({ call }) => breakAt(call) }, 1],
  ] satisfies [string, ClientHooks, number][])(
    'passes on what a hook throws %s',
    async (_title, hooks, requests) => {
      const { cloud, send } = world({}, hooks);
      cloud.faults.next('status', { operation, status: 403 });

      expect(await failure(send('Hello'))).toMatchObject({ name: 'HookError' });
      expect(cloud.requests.for(operation)).toHaveLength(requests);
      expect(cloud.requests.for('getChatsRoomMessages')).toHaveLength(0);
    },
  );

  test('waits for a message that the platform is slow to store', async () => {
    const { cloud, client, roomJid, clock, bodies, user, clientOf } = world();
    cloud.faults.next('status', { operation, status: 504 });
    cloud.clock.schedule(2000, () => {
      void postChatsRoomMessages(clientOf(user), roomJid, { message: 'Hello' });
    });
    await sendToRoom(client, roomJid, { message: 'Hello' }, { clock });

    expect(await bodies()).toEqual(['Hello']);
  });

  test('finds a message that shows up behind a newer one', async () => {
    const { cloud, other, clientOf, roomJid, send, bodies } = world();
    await send('Earlier');
    cloud.faults.next('reset-after-processing', { operation });
    const hide = ({ entities }: ChatMessageEntityListing) => ({
      entities: entities.filter(({ body }) => body !== 'Hello'),
    });
    cloud.faults.add('wrong-shape', { operation: 'getChatsRoomMessages', change: hide as never, times: 2 });
    const sent = send('Hello');
    while (cloud.requests.for(operation).length < 2) await new Promise((resolve) => setImmediate(resolve));
    await postChatsRoomMessages(clientOf(other), roomJid, { message: 'Newer' });
    await sent;

    expect(await bodies()).toEqual(['Earlier', 'Hello', 'Newer']);
  });

  test('settles its very first message by the clock', async () => {
    const { cloud, send, bodies } = world();
    cloud.faults.next('reset-after-processing', { operation });
    await send('Hello');

    expect(await bodies()).toEqual(['Hello']);
  });

  test('does not take the message of somebody else for its own', async () => {
    const { cloud, other, clientOf, roomJid, send, bodies } = world();
    await postChatsRoomMessages(clientOf(other), roomJid, { message: 'Hello' });
    cloud.faults.next('reset-before-processing', { operation });
    await send('Hello');

    expect(await bodies()).toEqual(['Hello', 'Hello']);
  });

  test('does not take an earlier message with the same text for this one', async () => {
    const { cloud, send, bodies } = world();
    const first = await send('Hello');
    cloud.faults.next('reset-before-processing', { operation });
    const second = await send('Hello');

    expect(second.id).not.toBe(first.id);
    expect(await bodies()).toEqual(['Hello', 'Hello']);
  });

  test('tells a message in a thread from the same text outside of it', async () => {
    for (const historyIncludesReplies of [true, false]) {
      const { cloud, client, roomJid, clock, send, user, clientOf } = world({
        behaviour: { historyIncludesReplies, replyThread: 'own' },
      });
      await send('Question');
      const { entities } = await getChatsRoomMessages(client, roomJid);
      const threadId = entities[0]?.thread.id ?? '';
      await postChatsRoomMessages(clientOf(user), roomJid, { message: 'Yes' });
      cloud.faults.next('reset-after-processing', { operation });
      const { id } = await sendToRoom(client, roomJid, { message: 'Yes', threadId }, { clock });
      const found = await getChatsMessage(client, id);

      expect(found.parentThread?.id).toBe(threadId);
      expect(cloud.requests.for(operation)).toHaveLength(3);
    }
  });

  test('says what it knows when an equal message of unknown age is all that it finds', async () => {
    const { cloud, user, clientOf, roomJid, send } = world();
    const { id } = await postChatsRoomMessages(clientOf(user), roomJid, { message: 'Hello' });
    cloud.advance(60_000);
    cloud.faults.next('reset-before-processing', { operation });
    const error = await failure(send('Hello'));

    expect(error).toBeInstanceOf(AmbiguousSendError);
    expect(error).toMatchObject({
      name: 'AmbiguousResultError',
      code: 'ambiguous_result',
      operation,
      conversation: roomJid,
      sends: 1,
      candidateIds: [id],
      cause: { code: 'ambiguous_result' },
    });
    expect(JSON.stringify(error)).not.toContain('Hello');
  });

  test('sends nothing again when it cannot look', async () => {
    const { cloud, send, bodies } = world();
    cloud.faults.add('reset-after-processing', { operation });
    cloud.faults.add('status', { operation: 'getChatsRoomMessages', status: 503 });
    const error = await failure(send('Hello'));

    expect(error).toMatchObject({
      name: 'AmbiguousResultError',
      sends: 1,
      candidateIds: [],
      lookError: { name: 'ServerError' },
    });
    expect(await bodies()).toEqual(['Hello']);
  });

  test('gives up after maxSends', async () => {
    const { cloud, send, bodies } = world();
    cloud.faults.add('reset-before-processing', { operation });

    expect(await failure(send('Hello', { maxSends: 3 }))).toMatchObject({
      name: 'AmbiguousResultError',
      sends: 3,
    });
    expect(await bodies()).toEqual([]);
  });

  test('takes an unsettled message with the same text into account', async () => {
    const { cloud, send, bodies, clock } = world();
    await send('Earlier');
    const look = cloud.faults.add('status', { operation: 'getChatsRoomMessages', status: 503 });
    cloud.faults.next('reset-after-processing', { operation });
    await failure(send('Hello'));
    look.remove();
    cloud.faults.next('reset-before-processing', { operation });

    // One message is there, and it may be either of the two.
    expect(await failure(send('Hello', { clock }))).toMatchObject({ candidateIds: [expect.any(String)] });
    cloud.faults.next('reset-after-processing', { operation });
    await send('Bye');
    expect(await bodies()).toEqual(['Earlier', 'Hello', 'Bye']);
  });

  test('passes on what is no matter of doubt', async () => {
    const { cloud, send } = world();
    cloud.faults.next('status', { operation, status: 403 });

    expect(await failure(send('Hello'))).toMatchObject({ name: 'PermissionError' });
    expect(await failure(send(''))).toMatchObject({ name: 'InvalidRequestError' });
    expect(cloud.requests.for('getChatsRoomMessages')).toHaveLength(0);
  });

  test('stores messages in the order of the calls', async () => {
    const { cloud, send, bodies } = world();
    cloud.faults.next('reset-before-processing', { operation });
    await Promise.all([send('1'), send('2'), send('3')]);

    expect(await bodies()).toEqual(['1', '2', '3']);
  });

  test('goes on after a message that failed', async () => {
    const { cloud, send, bodies } = world();
    cloud.faults.next('status', { operation, status: 403 });
    const results = await Promise.allSettled([send('1'), send('2')]);

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await bodies()).toEqual(['2']);
  });

  test('ends with the reason of its signal, also while it waits for its turn', async () => {
    const { cloud, send, bodies } = world();
    cloud.faults.next('slow-headers', { operation });
    const inFlight = new AbortController();
    const waiting = new AbortController();
    const first = failure(send('1', { signal: inFlight.signal }));
    const second = failure(send('2', { signal: waiting.signal }));
    const third = send('3');
    waiting.abort(new Error('no longer wanted'));

    expect(await second).toMatchObject({ message: 'no longer wanted' });
    while (cloud.requests.for(operation).length === 0) await new Promise((resolve) => setImmediate(resolve));
    inFlight.abort(new Error('closed the window'));
    expect(await first).toMatchObject({ message: 'closed the window' });
    await third;
    expect(await bodies()).toEqual(['1', '3']);
  });

  test('splits a long text only when asked to', async () => {
    const { cloud, send, client, roomJid, user, clock, bodies } = world();
    await send('one two three four');
    cloud.faults.next('reset-after-processing', { operation });
    const { id, ids } = await sendToRoom(
      client,
      roomJid,
      { message: 'one two three four', mentions: [user.id] },
      { clock, splitAt: 10 },
    );
    const { entities } = await getChatsRoomMessages(client, roomJid);

    expect(ids).toHaveLength(2);
    expect(id).toBe(ids[0]);
    expect(await bodies()).toEqual(['one two three four', 'one two', 'three four']);
    expect(entities.map(({ mentions }) => mentions !== undefined)).toEqual([false, true, false]);
  });

  test('says which parts are stored when a later one fails', async () => {
    const { cloud, send } = world();
    cloud.faults.add('status', { operation, status: 403, skip: 1 });

    expect(await failure(send('one two three four', { splitAt: 10 }))).toMatchObject({
      name: 'PartialSendError',
      sentIds: [expect.any(String)],
      partCount: 2,
      cause: { name: 'PermissionError' },
    });
  });

  test('refuses a long text with half of a character before any part of it is sent', async () => {
    const { cloud, send } = world();

    expect(await failure(send('one two three \uD83D', { splitAt: 10 }))).toMatchObject({
      name: 'InvalidRequestError',
      field: 'body.message',
    });
    expect(cloud.requests.for(operation)).toHaveLength(0);
  });

  test.each([
    ['maxSends', { maxSends: 0 }],
    ['splitAt', { splitAt: 1 }],
  ])('refuses a %s that cannot work', async (option, options) => {
    const { send } = world();

    expect(await failure(send('Hello', options))).toMatchObject({ name: 'ConfigurationError', option });
  });
});

describe('AmbiguousSendError', () => {
  const facts = {
    operation,
    conversation: 'room',
    firstSentAt: new Date(0),
    sends: 1,
    candidateIds: [],
    cause: undefined,
  };

  test('is told from an AmbiguousResultError, also across copies of the package', () => {
    const ofAnotherCopy = new AmbiguousResultError({ operation });
    Object.assign(ofAnotherCopy, facts);

    expect(AmbiguousSendError.isInstance(new AmbiguousSendError(facts))).toBe(true);
    expect(AmbiguousSendError.isInstance(ofAnotherCopy)).toBe(true);
    expect(AmbiguousSendError.isInstance(new AmbiguousResultError({ operation }))).toBe(false);
    expect(AmbiguousSendError.isInstance(new Error('another'))).toBe(false);
    expect(AmbiguousResultError.isInstance(new AmbiguousSendError(facts))).toBe(true);
  });
});

describe('sendToUser', () => {
  test.each(['listing', 'array', 'single'] as const)(
    'finds a stored message in a history in the shape %s',
    async (oneOnOneHistoryShape) => {
      const { cloud, client, other, clock } = world({ behaviour: { oneOnOneHistoryShape } });
      await sendToUser(client, other.id, { message: 'Earlier' }, { clock });
      cloud.faults.next('reset-after-processing', { operation: 'postChatsUserMessages' });
      await sendToUser(client, other.id, { message: 'Hello' }, { clock });

      expect(cloud.requests.for('postChatsUserMessages')).toHaveLength(2);
    },
  );
});
