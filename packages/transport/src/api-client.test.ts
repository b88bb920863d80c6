import {
  deleteChatsRoomMessageOperation,
  getChatsRoomMessagesOperation,
  getChatsRoomOperation,
  getChatsSettingsOperation,
} from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { countListeners } from '../test/count-listeners.ts';
import { answer, scriptedFetch } from '../test/scripted-fetch.ts';
import { VirtualClock } from '../test/virtual-clock.ts';
import { ApiClient } from './api-client.ts';
import type { DriftReport } from './client-hooks.ts';

const roomJid = 'room@conference.acme.orgspan.com';
const room = { id: 'room-1', jid: roomJid };

describe('send', () => {
  test('authorises the request and gives the checked answer', async () => {
    const { fetch, seen } = scriptedFetch(answer(200, room));
    const client = new ApiClient({ region: 'eu_west_1', accessToken: 'token-1', fetch });

    await expect(client.send(getChatsRoomOperation, { path: { roomJid } })).resolves.toEqual(room);
    expect(seen[0]).toMatchObject({
      method: 'GET',
      url: 'https://api.mypurecloud.ie/api/v2/chats/rooms/room%40conference.acme.orgspan.com',
      body: undefined,
    });
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  test('gives nothing for an operation that answers without a body', async () => {
    const { fetch } = scriptedFetch(new Response(null, { status: 204 }));
    const client = new ApiClient({ accessToken: 'token-1', fetch });

    await expect(
      client.send(deleteChatsRoomMessageOperation, { path: { roomJid, messageId: 'message-1' } }),
    ).resolves.toBeUndefined();
  });

  test('rejects bad input without sending anything', async () => {
    const { fetch, seen } = scriptedFetch(answer(200, room));
    const client = new ApiClient({ accessToken: 'token-1', fetch });

    await expect(client.send(getChatsRoomOperation, { path: { roomJid: '..' } })).rejects.toMatchObject({
      name: 'InvalidRequestError',
      field: 'roomJid',
      attempts: 0,
    });
    expect(seen).toEqual([]);
  });

  test('says that there is no token yet', async () => {
    await expect(new ApiClient().send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'AuthenticationError',
      attempts: 0,
    });
  });

  test.each([
    [
      'HTML',
      new Response('<html></html>', { headers: { 'content-type': 'text/html' } }),
      'ResponseFormatError',
    ],
    ['nothing where an object is due', answer(200), 'ResponseFormatError'],
    [
      'broken JSON',
      new Response('{"id":"room', { headers: { 'content-type': 'application/json' } }),
      'ResponseFormatError',
    ],
    [
      'a redirect',
      new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
      'RedirectError',
    ],
    ['more than it accepts', answer(200, { id: 'x'.repeat(2000) }), 'ResponseTooLargeError'],
  ])('rejects with a typed error for %s', async (_title, response, name) => {
    const { fetch, seen } = scriptedFetch(response);
    const client = new ApiClient({ accessToken: 'token-1', fetch, maxResponseBytes: 1000 });

    await expect(client.send(getChatsRoomOperation, { path: { roomJid } })).rejects.toMatchObject({
      name,
      operation: 'getChatsRoom',
    });
    expect(seen).toHaveLength(1);
  });

  test('asks that redirects be left alone', async () => {
    const modes: (string | undefined)[] = [];
    const client = new ApiClient({
      accessToken: 'token-1',
      fetch: async (_url, init) => {
        modes.push(init.redirect);
        return answer(200, room);
      },
    });
    await client.send(getChatsRoomOperation, { path: { roomJid } });

    expect(modes).toEqual(['manual']);
  });
});

describe('an answer that differs from its description', () => {
  const drifted = answer(200, { entities: [{ id: 7 }, { id: 8 }] });
  const input = { path: { roomJid } };

  test('is returned, and reported once for each place', async () => {
    const reports: DriftReport[] = [];
    const { fetch } = scriptedFetch(drifted);
    const client = new ApiClient({
      accessToken: 'token-1',
      fetch,
      hooks: { onDrift: (drift) => void reports.push(drift) },
    });
    const page = await client.send(getChatsRoomMessagesOperation, input);
    await client.send(getChatsRoomMessagesOperation, input);

    expect(page.entities).toHaveLength(2);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.operation).toBe('getChatsRoomMessages');
    expect(reports[0]?.issues.filter(({ path }) => path === 'entities.*.id')).toEqual([
      { path: 'entities.*.id', problem: 'must be string' },
    ]);
  });

  test('fails the call with `strict`', async () => {
    const { fetch } = scriptedFetch(drifted);
    const client = new ApiClient({ accessToken: 'token-1', fetch, validation: 'strict' });

    await expect(client.send(getChatsRoomMessagesOperation, input)).rejects.toMatchObject({
      name: 'ResponseDriftError',
    });
  });

  test('passes as it is with `off`', async () => {
    const { fetch } = scriptedFetch(answer(200, { entities: null }));
    const client = new ApiClient({ accessToken: 'token-1', fetch, validation: 'off' });

    await expect(client.send(getChatsRoomMessagesOperation, input)).resolves.toEqual({ entities: null });
  });

  test('still gets the defaults of its description', async () => {
    const { fetch } = scriptedFetch(answer(200, { extra: 1 }));
    const client = new ApiClient({ accessToken: 'token-1', fetch });

    await expect(client.send(getChatsRoomMessagesOperation, input)).resolves.toEqual({
      entities: [],
      extra: 1,
    });
  });
});

describe('giving up', () => {
  const input = { path: { roomJid } };

  test.each([
    ['before sending', 'hang' as const, true],
    ['in flight', 'hang' as const, false],
    ['while waiting to repeat', answer(503, {}), false],
    ['while the body is read', (): Response => new Response(new ReadableStream({})), false],
  ])('%s rejects with the reason of the signal', async (_title, turn, atOnce) => {
    const { fetch, seen } = scriptedFetch(turn);
    const clock = new VirtualClock();
    const client = new ApiClient({ accessToken: 'token-1', fetch, clock });
    const controller = new AbortController();
    const reason = new Error('enough');
    if (atOnce) controller.abort(reason);
    const call = client.send(getChatsRoomOperation, input, { signal: controller.signal });
    const outcome = call.catch((error: unknown) => error);
    await clock.rest();
    controller.abort(reason);
    expect(await outcome).toBe(reason);

    expect(clock.pending).toBe(0);
    expect(seen).toHaveLength(atOnce ? 0 : 1);
  });

  test('while waiting for a token rejects too', async () => {
    const client = new ApiClient({ accessToken: () => new Promise(() => undefined) });
    const call = client.send(getChatsRoomOperation, input, { signal: AbortSignal.timeout(1) });

    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('leaves nothing behind on a signal that many calls share', async () => {
    const { fetch } = scriptedFetch(answer(200, room));
    const client = new ApiClient({ accessToken: 'token-1', fetch });
    const { signal } = new AbortController();
    const listeners = countListeners(signal);
    await Promise.all(
      Array.from({ length: 100 }, () => client.send(getChatsRoomOperation, input, { signal })),
    );

    expect(listeners()).toBe(0);
  });

  test('by closing the client ends calls under way and refuses others', async () => {
    const { fetch, seen } = scriptedFetch('hang');
    const clock = new VirtualClock();
    const client = new ApiClient({ accessToken: 'token-1', fetch, clock });
    const call = client.send(getChatsRoomOperation, input);
    await clock.rest();
    client.close();

    await expect(call).rejects.toMatchObject({ name: 'ClientClosedError' });
    await expect(client.send(getChatsRoomOperation, input)).rejects.toMatchObject({
      name: 'ClientClosedError',
    });
    expect(seen).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });
});

describe('ApiClient.instance', () => {
  test('is one client, configured as the official SDK is', async () => {
    expect(ApiClient.instance).toBe(ApiClient.instance);
  });

  test('sends where setEnvironment and setGateway say', async () => {
    const { fetch, seen } = scriptedFetch(answer(200, {}));
    const client = new ApiClient({ fetch });
    client.setAccessToken('token-1');
    client.setEnvironment('mypurecloud.de');
    await client.send(getChatsSettingsOperation, {});
    client.setGateway({ host: 'gateway.example', path_params_api: 'genesys' });
    await client.send(getChatsSettingsOperation, {});

    expect(seen.map(({ url }) => url)).toEqual([
      'https://api.mypurecloud.de/api/v2/chats/settings',
      'https://gateway.example/genesys/api/v2/chats/settings',
    ]);
  });
});
