import { getChatsRoomOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { okRoom, path, play, room } from '../test/play.ts';
import { answer } from '../test/scripted-fetch.ts';
import { CallPromise } from './call-promise.ts';
import { plainSender } from './plain-sender.ts';

describe('the promise of a call', () => {
  test('gives the answer alone', async () => {
    const { client } = play([okRoom()]);
    const call = client.send(getChatsRoomOperation, { path });

    expect(call).toBeInstanceOf(Promise);
    await expect(call).resolves.toEqual(room);
    expect(call.then(() => undefined)).not.toBeInstanceOf(CallPromise);
  });

  test('gives what came beside it to those who ask', async () => {
    const { client, clock } = play([answer(503, {}), okRoom({ 'x-extra': '1' })]);

    await expect(
      clock.settle(client.send(getChatsRoomOperation, { path }).withResponse()),
    ).resolves.toMatchObject({
      status: 200,
      headers: { 'x-extra': '1', 'inin-correlation-id': 'corr-1' },
      body: room,
      text: JSON.stringify(room),
      correlationId: 'corr-1',
      attempts: 2,
    });
  });

  test('leaves no failure unhandled when only the response is awaited', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const { client, clock } = play([answer(404, {})]);

    await expect(client.send(getChatsRoomOperation, { path }).withResponse()).rejects.toMatchObject({
      name: 'NotFoundError',
    });
    await clock.rest();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

describe('setReturnExtendedResponses', () => {
  test('makes every later call give status, headers, body and text, as the official SDK does', async () => {
    const { client, get } = play([okRoom()]);
    client.setReturnExtendedResponses(true);
    await expect(get()).resolves.toMatchObject({ status: 200, body: room, text: JSON.stringify(room) });

    client.setReturnExtendedResponses(false);
    await expect(get()).resolves.toEqual(room);
  });
});

describe('plainSender', () => {
  test('gives the answer alone, however the client is set', async () => {
    const { client } = play([okRoom()]);
    const sender = plainSender(client);
    await expect(sender.send(getChatsRoomOperation, { path })).resolves.toEqual(room);

    client.setReturnExtendedResponses(true);
    await expect(sender.send(getChatsRoomOperation, { path })).resolves.toEqual(room);
  });

  test('takes any sender', async () => {
    const other = { send: () => Promise.resolve(room as never) };

    await expect(plainSender(other).send(getChatsRoomOperation, { path })).resolves.toEqual(room);
  });
});
