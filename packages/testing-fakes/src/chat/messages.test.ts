import { describe, expect, test } from 'vitest';
import type { SeenList, SeenMessage } from '../../test/person.ts';
import { RoomScene } from '../../test/room.ts';

describe('sending a message', () => {
  test('stores it for everybody in the room', async () => {
    const { anna, ben, users, room, send, read } = new RoomScene();
    const id = await send(anna, 'Good morning');

    expect(await read(ben, id)).toMatchObject({
      body: 'Good morning',
      edited: false,
      toJid: room.jid,
      jid: users.anna.jabberId,
      user: { id: users.anna.id },
    });
  });

  test('needs to be in the room', async () => {
    const scene = new RoomScene();
    const answer = await scene.carla.post(`${scene.path}/messages`, { message: 'Let me in' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'not.authorized' } });
  });

  test('can be hidden from others instead of refused', async () => {
    const scene = new RoomScene({ behaviour: { foreignConversations: 'hidden' } });
    const answer = await scene.carla.post(`${scene.path}/messages`, { message: 'Let me in' });
    expect(answer).toMatchObject({ status: 404, body: { code: 'not.found' } });
  });

  test.each([
    ['uuid', /^[\da-f-]{36}$/],
    ['hex', /^[\da-f]{24}$/],
    ['opaque', /^[\w-]{22}$/],
  ] as const)('makes up ids of the form %s', async (messageIds, form) => {
    const { anna, send, read } = new RoomScene({ behaviour: { messageIds } });
    const message = await read(anna, await send(anna, 'Hi'));
    expect(message.id).toMatch(form);
    expect(message.thread.id).toMatch(form);
  });

  test('names the field that is wrong', async () => {
    const scene = new RoomScene();
    const post = (body: unknown) => scene.anna.post(`${scene.path}/messages`, body);

    expect(await post({ message: '' })).toMatchObject({
      status: 400,
      body: { code: 'bad.request', details: [{ fieldName: 'message' }] },
    });
    expect(await post({ message: 'Hi', treadId: 't' })).toMatchObject({
      body: { details: [{ fieldName: 'treadId' }] },
    });
    expect(await post({ message: 'Hi', mentions: ['nobody'] })).toMatchObject({
      body: { details: [{ fieldName: 'mentions.0' }] },
    });
    expect(await post('{')).toMatchObject({ status: 400, body: { code: 'bad.request' } });
  });

  test('takes JSON only', async () => {
    const scene = new RoomScene();
    const answer = await scene.anna.call('POST', `${scene.path}/messages`, '{"message":"Hi"}', {
      'Content-Type': 'text/plain',
    });
    expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported.media.type' } });
  });

  test('takes a mebibyte at most', async () => {
    const scene = new RoomScene();
    const answer = await scene.anna.post(`${scene.path}/messages`, { message: 'x'.repeat(1024 * 1024) });
    expect(answer).toMatchObject({ status: 413, body: { code: 'request.entity.too.large' } });
  });

  test('maps mentions of users to their JIDs, and to something else when asked to', async () => {
    const { anna, cloud, users, send, read } = new RoomScene();
    const { id, jabberId, name } = users.ben;
    const message = await send(anna, 'Ben?', { mentions: [id] });

    expect((await read(anna, message)).mentions).toEqual({ [id]: jabberId });
    cloud.behave({ mentionMap: 'jidToId' });
    expect((await read(anna, message)).mentions).toEqual({ [jabberId]: id });
    cloud.behave({ mentionMap: 'idToName' });
    expect((await read(anna, message)).mentions).toEqual({ [id]: name });
  });

  test('gives each message of a room a later time, unless the clock alone decides', async () => {
    const { anna, cloud, send, read } = new RoomScene();
    const times = async (): Promise<number> => {
      const [one, other] = [await send(anna, 'one'), await send(anna, 'other')];
      return (
        Date.parse((await read(anna, other)).dateCreated) - Date.parse((await read(anna, one)).dateCreated)
      );
    };

    expect(await times()).toBe(1);
    cloud.advance(1000);
    cloud.behave({ messageTimestamps: 'clock' });
    expect(await times()).toBe(0);
  });

  test('has a longest text only when asked to', async () => {
    const scene = new RoomScene();
    const id = await scene.send(scene.anna, 'Too long');
    scene.cloud.behave({ maxMessageLength: 7 });
    const refused = { status: 400, body: { code: 'bad.request', details: [{ fieldName: 'message' }] } };
    const body = { message: 'Too long' };
    expect(await scene.anna.post(`${scene.path}/messages`, body)).toMatchObject(refused);
    expect(await scene.anna.patch(`${scene.path}/messages/${id}`, body)).toMatchObject(refused);
    expect(await scene.send(scene.anna, 'Fitting')).toEqual(expect.any(String));
  });

  test('names a value that is not allowed as chosen', async () => {
    const scene = new RoomScene({ behaviour: { badValueCode: 'invalid.value' } });
    const post = (body: unknown) => scene.anna.post(`${scene.path}/messages`, body);
    expect(await post({ message: '' })).toMatchObject({ status: 400, body: { code: 'invalid.value' } });
    expect(await post({})).toMatchObject({ status: 400, body: { code: 'bad.request' } });
  });

  test('passes mentions of nobody over when asked to', async () => {
    const scene = new RoomScene({ behaviour: { unknownListedIds: 'ignore' } });
    const { id, jabberId } = scene.users.ben;
    const message = await scene.send(scene.anna, 'Ben?', { mentions: ['nobody', id] });
    expect((await scene.read(scene.anna, message)).mentions).toEqual({ [id]: jabberId });
  });

  test('is for everybody in open rooms, but not in the one-to-ones of others', async () => {
    const scene = new RoomScene({ behaviour: { foreignConversations: 'openRooms' } });
    const { anna, carla, users, send, read } = scene;
    expect(await read(anna, await send(carla, 'Passing by'))).toMatchObject({ user: { id: users.carla.id } });
    const { body } = await anna.post(`/chats/users/${users.ben.id}/messages`, { message: 'Secret' });
    expect(await carla.get(`/chats/messages/${String(body['id'])}`)).toMatchObject({ status: 403 });
  });
});

describe('editing a message', () => {
  test('replaces the text and says so', async () => {
    const scene = new RoomScene();
    const id = await scene.send(scene.anna, 'Godo morning');
    scene.cloud.advance(5000);
    const answer = await scene.anna.patch(`${scene.path}/messages/${id}`, { message: 'Good morning' });

    expect(answer).toMatchObject({ status: 200, body: { id } });
    const message = await scene.read(scene.ben, id);
    expect(message).toMatchObject({ body: 'Good morning', edited: true });
    expect(Date.parse(message.dateModified ?? '') - Date.parse(message.dateCreated)).toBe(5000);
  });

  test('is for the sender only', async () => {
    const scene = new RoomScene();
    const id = await scene.send(scene.anna, 'Mine');
    const answer = await scene.ben.patch(`${scene.path}/messages/${id}`, { message: 'Yours?' });

    expect(answer).toMatchObject({ status: 403, body: { code: 'not.authorized' } });
    expect(await scene.read(scene.ben, id)).toMatchObject({ body: 'Mine' });
  });

  test.each([
    { editWindowMs: 60_000, waitMs: 60_000, status: 200 },
    { editWindowMs: 60_000, waitMs: 60_001, status: 403 },
    { editWindowMs: 0, waitMs: 0, status: 403 },
    { editWindowMs: Infinity, waitMs: 3_600_000, status: 200 },
  ])('answers $status after $waitMs ms in a window of $editWindowMs ms', async (row) => {
    const scene = new RoomScene({ behaviour: { editWindowMs: row.editWindowMs } });
    const id = await scene.send(scene.anna, 'One');
    scene.cloud.advance(row.waitMs);
    const answer = await scene.anna.patch(`${scene.path}/messages/${id}`, { message: 'Two' });
    expect(answer.status).toBe(row.status);
  });

  test.each([
    ['bad.request', 400],
    ['not.found', 404],
    ['general.conflict', 409],
  ] as const)('is refused with %s when asked to', async (code, status) => {
    const scene = new RoomScene({ behaviour: { lateEditError: code, foreignMessageError: code } });
    const path = `${scene.path}/messages/${await scene.send(scene.anna, 'One')}`;
    const refused = { status, body: { code } };
    expect(await scene.ben.patch(path, { message: 'Two' })).toMatchObject(refused);
    expect(await scene.ben.delete(path)).toMatchObject(refused);
    scene.cloud.advance(60_001);
    expect(await scene.anna.patch(path, { message: 'Two' })).toMatchObject(refused);
  });
});

describe('deleting a message', () => {
  test('removes it and its pin', async () => {
    const scene = new RoomScene();
    const id = await scene.send(scene.anna, 'Gone soon');
    await scene.anna.post(`${scene.path}/messages/pins`, { pinnedMessageIds: [id] });

    expect(await scene.anna.delete(`${scene.path}/messages/${id}`)).toMatchObject({ status: 204 });
    expect(await scene.anna.get(`/chats/messages/${id}`)).toMatchObject({ status: 404 });
    expect((await scene.anna.get(scene.path)).body['pinnedMessages']).toEqual([]);
  });

  test('is for the sender only, and works once', async () => {
    const scene = new RoomScene();
    const id = await scene.send(scene.anna, 'Mine');
    const path = `${scene.path}/messages/${id}`;

    expect(await scene.ben.delete(path)).toMatchObject({ status: 403 });
    expect(await scene.anna.delete(path)).toMatchObject({ status: 204 });
    expect(await scene.anna.delete(path)).toMatchObject({ status: 404, body: { code: 'not.found' } });
  });

  test('works twice when asked to', async () => {
    const scene = new RoomScene({ behaviour: { missingRemovals: 'accept' } });
    const path = `${scene.path}/messages/${await scene.send(scene.anna, 'Mine')}`;
    for (const _time of [1, 2]) expect(await scene.anna.delete(path)).toMatchObject({ status: 204 });
  });
});

describe('a thread', () => {
  test('holds its first message and the replies', async () => {
    const { anna, ben, send, read } = new RoomScene();
    const { thread } = await read(anna, await send(anna, 'Question'));
    const reply = await read(anna, await send(ben, 'Answer', { threadId: thread.id }));

    expect(reply).toMatchObject({ thread, parentThread: thread });
    const { body } = await anna.get<SeenList>(`/chats/threads/${thread.id}/messages`);
    expect(body.entities.map((message) => message.body)).toEqual(['Answer', 'Question']);
  });

  test('gives replies a thread of their own when asked to', async () => {
    const scene = new RoomScene({ behaviour: { replyThread: 'own' } });
    const { thread } = await scene.read(scene.anna, await scene.send(scene.anna, 'Question'));
    const id = await scene.send(scene.ben, 'Answer', { threadId: thread.id });
    const reply: SeenMessage = await scene.read(scene.anna, id);

    expect(reply.parentThread).toEqual(thread);
    expect(reply.thread).not.toEqual(thread);
    const { body } = await scene.anna.get<SeenList>(`/chats/threads/${thread.id}/messages`);
    expect(body.entities).toHaveLength(2);
  });

  test('has an id of its own, or that of its first message', async () => {
    const { anna, ben, cloud, send, read } = new RoomScene();
    const one = await send(anna, 'One');
    expect((await read(anna, one)).thread.id).not.toBe(one);
    cloud.behave({ threadIds: 'firstMessage' });
    const two = await send(anna, 'Two');
    const reply = await send(ben, 'Answer', { threadId: two });
    for (const id of [two, reply]) expect((await read(anna, id)).thread.id).toBe(two);
  });

  test('is not found where there is none, also in another room', async () => {
    const scene = new RoomScene();
    const other = scene.cloud.addRoom({ participants: [scene.users.anna] });
    const { thread } = await scene.read(scene.anna, await scene.send(scene.anna, 'Here'));
    const path = `/chats/rooms/${encodeURIComponent(other.jid)}/messages`;

    expect(await scene.anna.post(path, { message: 'There', threadId: thread.id })).toMatchObject({
      status: 404,
    });
    expect(await scene.anna.get('/chats/threads/nothing/messages')).toMatchObject({ status: 404 });
    expect(await scene.carla.get(`/chats/threads/${thread.id}/messages`)).toMatchObject({ status: 403 });
  });
});
