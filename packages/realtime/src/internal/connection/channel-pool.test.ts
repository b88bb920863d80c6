import type { ChannelTopic } from '@genesys-chat/models';
import { type Sender, systemClock } from '@genesys-chat/transport';
import { describe, expect, test } from 'vitest';
import { TooManyTopicsError } from '../../errors/too-many-topics-error.ts';
import { ChannelPool } from './channel-pool.ts';
import type { TopicListener } from './topic-listener.ts';

/** A platform that allows every topic, and notes how many each channel has. */
class Platform implements Sender {
  readonly topics: number[] = [];

  async send(operation: { readonly id: string }, input: object): Promise<never> {
    if (operation.id === 'postNotificationsChannels') {
      const id = String(this.topics.push(0) - 1);
      return { id, connectUri: `wss://streaming.test/channels/${id}` } as never;
    }
    const { path, body } = input as { path: { channelId: number }; body: ChannelTopic[] };
    this.topics[path.channelId] = body.length;
    return { entities: body.map(({ id }) => ({ id, state: 'Permitted' })) } as never;
  }
}

/** A socket that opens at once. */
class OpenSocket {
  addEventListener(type: string, listener: (event: object) => void): void {
    if (type === 'open') listener({});
  }
  send(): void {}
  close(): void {}
}

const listener: TopicListener = { onEvent: () => {}, onLink: () => {}, onFailure: () => {} };

function makePool(): { readonly pool: ChannelPool; readonly platform: Platform } {
  const platform = new Platform();
  const setup = { client: platform, webSocket: OpenSocket, clock: systemClock, random: Math.random };
  return { platform, pool: new ChannelPool(setup) };
}

const settle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

describe('a pool of channels', () => {
  test('takes a second channel for the topic after the thousandth', async () => {
    const { pool, platform } = makePool();
    const names = Array.from({ length: 1200 }, (_, index) => `topic.${index}`);
    const stops = [...names, ...names].map((name) => pool.listen(name, listener));
    await settle();
    for (const stop of stops) stop();

    expect(platform.topics).toEqual([1000, 200]);
  });

  test('refuses the topic after the twenty-thousandth', async () => {
    const { pool } = makePool();
    const names = Array.from({ length: 20_000 }, (_, index) => `topic.${index}`);
    const stops = names.map((name) => pool.listen(name, listener));
    expect(() => pool.listen('one too many', listener)).toThrow(TooManyTopicsError);
    stops.pop()?.();
    pool.listen('one more', listener)();
    for (const stop of stops) stop();
  });
});
