import { postChatsRoomMessages } from '@genesys-chat/chat-api';
import { type FakeServer, startFakeServer } from '@genesys-chat/testing-fakes/node';
import { ApiClient } from '@genesys-chat/transport';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fastClock } from '../test/fast-clock.ts';
import { View } from '../test/view.ts';
import { createLiveChat, type LiveChat } from './index.ts';

let server: FakeServer;
let live: LiveChat;
let view: View;
let roomJid: string;
let ben: ApiClient;
/** Connections that were opened. */
let opened: number;

class CountedWebSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    opened += 1;
  }
}

beforeEach(async () => {
  opened = 0;
  server = await startFakeServer({ port: 0, seed: 'empty', behaviour: { heartbeatMs: 2000 } });
  const { cloud, url } = server;
  const [ann, other] = [cloud.addUser(), cloud.addUser()];
  roomJid = cloud.addRoom({ participants: [ann, other] }).jid;
  ben = new ApiClient({ baseUrl: url, accessToken: cloud.tokenFor(other), rateLimit: false });
  // Ten times as fast: 35 seconds of silence are over in three and a half.
  const client = new ApiClient({ baseUrl: url, accessToken: cloud.tokenFor(ann), rateLimit: false });
  live = createLiveChat(client, { clock: fastClock(10), webSocket: CountedWebSocket });
  view = new View();
});

afterEach(async () => {
  live.close();
  ben.close();
  await server.close();
});

/** Shows what happens until something holds. */
async function watchUntil(stream: AsyncIterator<unknown>, holds: () => boolean): Promise<void> {
  while (!holds()) {
    const result = await stream.next();
    if (result.done === true) return;
    view.show(result.value as Parameters<View['show']>[0]);
  }
}

describe('over real sockets', () => {
  test('nothing is missed while connections are killed', { timeout: 60_000 }, async () => {
    const stream = live.room(roomJid);
    await watchUntil(stream, () => view.summary.includes('live'));
    const { faults } = server.cloud;
    faults.add('socket-close', { rate: 0.1, seed: 'kills', code: 1006 });
    faults.add('socket-gap', { rate: 0.1, seed: 'gaps' });
    faults.add('reset-mid-body', { rate: 0.1, seed: 'resets', operation: 'getChatsRoomMessages' });
    faults.add('connection-refused', {
      rate: 0.2,
      seed: 'refusals',
      operation: 'putNotificationsChannelSubscriptions',
    });
    const texts = Array.from({ length: 500 }, (_, index) => `message ${index}`);
    const posting = (async () => {
      for (const message of texts) await postChatsRoomMessages(ben, roomJid, { message });
    })();
    await watchUntil(stream, () => view.messages.size >= 400);
    faults.clear();
    await posting;
    await watchUntil(stream, () => view.messages.size === texts.length);

    expect(view.texts).toEqual(texts);
    expect(view.faults).toEqual([]);
    expect(opened).toBeGreaterThan(1);
  });

  test('a half-open connection is noticed and made up for', { timeout: 60_000 }, async () => {
    const stream = live.room(roomJid);
    await watchUntil(stream, () => view.summary.includes('live'));
    server.cloud.faults.next('socket-silence');
    await postChatsRoomMessages(ben, roomJid, { message: 'unheard' });
    await watchUntil(stream, () => view.texts.includes('unheard'));

    expect(view.summary).toEqual(['connecting', 'live', 'reconnecting:heartbeat_missed', '+unheard']);
  });
});
