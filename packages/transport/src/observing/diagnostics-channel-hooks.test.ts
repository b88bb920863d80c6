import { subscribe, tracingChannel, unsubscribe } from 'node:diagnostics_channel';
import { getChatsRoomOperation } from '@genesys-chat/models';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answer, scriptedFetch } from '../../test/scripted-fetch.ts';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { ApiClient } from '../api-client.ts';
import { diagnosticsChannelHooks, transportChannels } from './diagnostics-channel-hooks.ts';

const path = { roomJid: 'room@conference.acme.orgspan.com' };

function clientOf(...turns: Response[]): { readonly client: ApiClient; readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  const { fetch } = scriptedFetch(...turns);
  const hooks = diagnosticsChannelHooks();
  return { clock, client: new ApiClient({ accessToken: 'secret-token', fetch, clock, hooks }) };
}

describe('diagnosticsChannelHooks', () => {
  test('publish a call from start to end, without what it was answered', async () => {
    const told: string[] = [];
    const note =
      (stage: string) =>
      (message: object): void =>
        void told.push(`${stage} ${JSON.stringify(message)}`);
    const handlers = {
      start: note('start'),
      end: note('end'),
      asyncStart: note('asyncStart'),
      asyncEnd: note('asyncEnd'),
      error: note('error'),
    };
    const calls = tracingChannel(transportChannels.call);
    calls.subscribe(handlers);
    onTestFinished(() => calls.unsubscribe(handlers));
    const { client } = clientOf(answer(200, { id: 'room-1', jid: path.roomJid, subject: 'the secret text' }));

    await expect(client.send(getChatsRoomOperation, { path })).resolves.toMatchObject({ id: 'room-1' });
    expect(told.map((line) => line.split(' ')[0])).toEqual(['start', 'end', 'asyncStart', 'asyncEnd']);
    expect(told[0]).toContain('getChatsRoom');
    expect(told.join()).not.toMatch(/secret|room@/);
  });

  test('publish what the hooks are told', async () => {
    const told: [string, unknown][] = [];
    for (const [name, channel] of Object.entries(transportChannels)) {
      if (name === 'call') continue;
      const listener = (message: unknown): void => void told.push([name, message]);
      subscribe(channel, listener);
      onTestFinished(() => void unsubscribe(channel, listener));
    }
    const { client, clock } = clientOf(
      answer(429, {}, { 'retry-after': '1' }),
      answer(200, { id: 7, jid: path.roomJid }),
    );
    await clock.settle(client.send(getChatsRoomOperation, { path }));

    expect(told.map(([name]) => name)).toEqual([
      'beforeRequest',
      'afterResponse',
      'onLimit',
      'onRetry',
      'beforeRequest',
      'afterResponse',
      'onDrift',
    ]);
    expect(told[3]?.[1]).toMatchObject({ attempt: 1, error: { code: 'rate_limited' } });
  });

  test('hand on what a call fails of', async () => {
    const { client } = clientOf(answer(404, {}));

    await expect(client.send(getChatsRoomOperation, { path })).rejects.toMatchObject({
      name: 'NotFoundError',
    });
  });
});
