import { describe, expect, test } from 'vitest';
import { apiOf } from '../../test/api.ts';
import { type Listener, connect, listen } from '../../test/listener.ts';
import { RoomScene } from '../../test/room.ts';
import { settle } from '../../test/settle.ts';

describe('faults of sockets', () => {
  test('send an event twice, lose it, spoil it or change the order', async () => {
    const { scene, heard } = await listening();
    scene.cloud.faults.next('socket-duplicate', { copies: 3 });
    await scene.send(scene.ben, 'thrice');
    scene.cloud.faults.next('socket-gap');
    await scene.send(scene.ben, 'lost');
    scene.cloud.faults.next('socket-reorder');
    await scene.send(scene.ben, 'one');
    await scene.send(scene.ben, 'two');
    expect(await heard()).toEqual(['thrice', 'thrice', 'thrice', 'two', 'one']);
  });

  test('send an event late by the clock of the fake', async () => {
    const { scene, heard } = await listening();
    scene.cloud.faults.next('socket-delay', { delayMs: 5000 });
    await scene.send(scene.ben, 'late');
    scene.cloud.advance(4999);
    expect(await heard()).toEqual([]);
    scene.cloud.advance(1);
    expect(await heard()).toEqual(['late']);
  });

  test('send text that is no JSON', async () => {
    const { scene, listener } = await listening();
    const texts: string[] = [];
    listener.socket.addEventListener('message', (event) => {
      texts.push(String(event.data));
      event.stopImmediatePropagation();
    });
    scene.cloud.faults.next('socket-garbage', { text: 'null' });
    await scene.send(scene.ben, 'spoilt');
    await settle();
    expect(texts).toEqual(['null']);
  });

  test('strike the topic or channel that they are for', async () => {
    const { scene, heard, listener } = await listening();
    scene.cloud.faults.add('socket-gap', { topic: 'v2.users.*.badges.chats' });
    scene.cloud.faults.add('socket-gap', { channelId: 'another' });
    const fault = scene.cloud.faults.add('socket-gap', {
      channelId: listener.channelId,
      when: ({ text }) => text.includes('secret'),
    });
    await scene.send(scene.ben, 'open');
    await scene.send(scene.ben, 'a secret');
    expect(await heard()).toEqual(['open']);
    expect(fault.hits).toBe(1);
  });

  test.each([
    [
      { code: 4000, reason: 'why not' },
      { code: 4000, reason: 'why not', wasClean: true },
    ],
    [{}, { code: 1006, reason: '', wasClean: false }],
  ])('close a socket instead of sending an event: %j', async (settings, close) => {
    const { scene, listener } = await listening();
    scene.cloud.faults.next('socket-close', settings);
    await scene.send(scene.ben, 'never heard');
    expect(await listener.closed).toMatchObject(close);
    expect(listener.heard).toEqual([]);
    expect(await connect(listener.connectUri, scene.cloud.WebSocket)).toBeDefined();
  });

  test('keep a socket silent, heartbeats too, and leave it open', async () => {
    const { scene, listener } = await listening();
    scene.cloud.advance(30_000);
    await settle();
    expect(listener.heard).toHaveLength(1);
    scene.cloud.faults.next('socket-silence');
    scene.cloud.advance(120_000);
    listener.socket.send('{"message":"ping"}');
    await settle();
    expect([listener.heard.length, listener.socket.readyState]).toEqual([1, WebSocket.OPEN]);
  });

  test('refuse a socket', async () => {
    const { scene, listener } = await listening();
    scene.cloud.faults.next('socket-refused');
    await expect(connect(listener.connectUri, scene.cloud.WebSocket)).rejects.toThrow('did not open');
    expect(await connect(listener.connectUri, scene.cloud.WebSocket)).toBeDefined();
  });
});

describe('closing sockets', () => {
  test('ends those that are open, or the one of a channel', async () => {
    const { scene, listener } = await listening();
    scene.cloud.closeSockets({ channelId: 'another' });
    await settle();
    expect(listener.socket.readyState).toBe(WebSocket.OPEN);
    scene.cloud.closeSockets({ code: 1012, reason: 'restart' });
    expect(await listener.closed).toMatchObject({ code: 1012, reason: 'restart' });
  });
});

/** A room that Anna listens to. */
async function listening(): Promise<{
  scene: RoomScene;
  listener: Listener;
  heard: () => Promise<unknown[]>;
}> {
  const scene = new RoomScene();
  const { cloud, anna, room } = scene;
  const topic = `v2.detail.events.collaboratechat.adhoc.${room.jid}.messages`;
  const listener = await listen(apiOf(cloud.origin, anna.token, cloud.fetch), [topic], cloud.WebSocket);
  const heard = async (): Promise<unknown[]> => {
    await settle();
    return listener.heard.map(({ eventBody }) => eventBody?.['body']);
  };
  return { scene, listener, heard };
}
