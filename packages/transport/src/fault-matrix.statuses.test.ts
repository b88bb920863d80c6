import {
  deleteChatsRoomMessageOperation,
  patchChatsRoomOperation,
  postChatsRoomParticipantOperation,
  postChatsRoomsOperation,
  postChatsRoomMessagesPinsOperation,
  postChatsUsersMeSettingsOperation,
} from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { okMessage, okRoom, path, play, room } from '../test/play.ts';
import { answer } from '../test/scripted-fetch.ts';

describe('a status', () => {
  test('36: 500 is retried for a reading, not for a message', async () => {
    const reading = play([answer(500, {}), okRoom()]);
    await expect(reading.get()).resolves.toMatchObject(room);

    const posting = play([answer(500, {}), okMessage()]);
    await expect(posting.post()).rejects.toMatchObject({ name: 'AmbiguousResultError', status: 500 });
    expect(posting.seen).toHaveLength(1);
  });

  test.each([502, 503, 504])('37: %i leaves open what became of a message', async (status) => {
    const { post, seen } = play([answer(status, {}), okMessage()]);

    await expect(post()).rejects.toMatchObject({ name: 'AmbiguousResultError', status });
    expect(seen).toHaveLength(1);
  });

  test('37: 502 leaves open what became of a room, pins and own settings too', async () => {
    const { client, seen } = play([answer(502, {})]);
    const calls = [
      client.send(postChatsRoomsOperation, { body: { subject: 'Planning' } }),
      client.send(postChatsRoomMessagesPinsOperation, { path, body: { pinnedMessageIds: ['message-1'] } }),
      client.send(postChatsUsersMeSettingsOperation, { body: { muted: true } }),
    ];
    for (const outcome of await Promise.allSettled(calls)) {
      expect(outcome).toMatchObject({ reason: { name: 'AmbiguousResultError' } });
    }
    expect(seen).toHaveLength(3);
  });

  test('38: 503 with Retry-After lets a message be sent again', async () => {
    const { post, seen, clock } = play([answer(503, {}, { 'retry-after': '2' }), okMessage()]);

    await expect(post()).resolves.toMatchObject({ id: 'message-1' });
    expect(seen).toHaveLength(2);
    expect(clock.monotonicNow()).toBeGreaterThanOrEqual(2000);
  });

  test.each([408, 425])('39: %i is retried where that is safe', async (status) => {
    await expect(play([answer(status, {}), okRoom()]).get()).resolves.toMatchObject(room);
    await expect(play([answer(status, {}), okMessage()]).post()).rejects.toMatchObject({
      name: 'AmbiguousResultError',
    });
  });

  test('40: 409 to a change is not retried', async () => {
    const { client, seen } = play([answer(409, {})]);

    await expect(
      client.send(patchChatsRoomOperation, { path, body: { subject: 'Planning' } }),
    ).rejects.toMatchObject({ name: 'ConflictError' });
    expect(seen).toHaveLength(1);
  });

  test('40: 409 to a repeated join is a success, and so is 404 to a repeated removal', async () => {
    const joining = play([answer(504, {}), answer(409, {})]);
    const join = joining.client.send(postChatsRoomParticipantOperation, {
      path: { ...path, userId: 'user-1' },
    });
    await expect(joining.clock.settle(join)).resolves.toBeUndefined();

    const removing = play([answer(504, {}), answer(404, {})]);
    const removal = removing.client.send(deleteChatsRoomMessageOperation, {
      path: { ...path, messageId: 'message-1' },
    });
    await expect(removing.clock.settle(removal)).resolves.toBeUndefined();
  });

  test.each([501, 505, 400, 402, 403, 404, 405, 406, 409, 410, 413, 415, 422, 451])(
    '41: %i is never retried',
    async (status) => {
      const { get, seen, clock } = play([answer(status, {}), okRoom()]);

      await expect(get()).rejects.toMatchObject({ status, attempts: 1 });
      expect(seen).toHaveLength(1);
      expect(clock.waits).toEqual([]);
    },
  );
});
