import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sendToRoom } from '@genesys-chat/chat-api';
import { createLiveChat } from '@genesys-chat/realtime';
import { ApiClient } from '@genesys-chat/transport';
import { expect, test } from 'vitest';
import { freePort, startFakeCommand } from './fake-command.ts';

const kills = 6;
const messagesBetweenKills = 3;

test(
  'a live room misses and repeats nothing while its platform is killed and started again',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'genesys-chat-live-'));
    const args = ['--port', String(await freePort()), '--data', join(folder, 'fake.sqlite')];
    let fake = await startFakeCommand(...args);
    const { url, users, rooms } = fake.description;
    const [reader, writer] = users.map(({ token }) => new ApiClient({ baseUrl: url, accessToken: token }));
    const room = rooms.find(({ subject }) => subject === 'Everyone at Acme')?.jid;
    if (!reader || !writer || room === undefined) throw new Error('The demo organisation has changed.');
    const live = createLiveChat(reader, { random: () => 0 });
    const written: string[] = [];
    const seen: string[] = [];
    const expected = kills * messagesBetweenKills;
    let isListening: () => void = () => undefined;
    const listening = new Promise<void>((resolve) => {
      isListening = resolve;
    });
    const watching = (async () => {
      for await (const event of live.room(room)) {
        if (event.type === 'status' && event.status === 'live') isListening();
        if (event.type !== 'message') continue;
        seen.push(event.message.body);
        if (seen.length === expected) return;
      }
    })();
    await listening;

    for (let round = 0; round < kills; round += 1) {
      for (let number = 0; number < messagesBetweenKills; number += 1) {
        const message = `Round ${round}, message ${number}`;
        await sendToRoom(writer, room, { message });
        written.push(message);
      }
      await fake.kill();
      fake = await startFakeCommand(...args);
    }
    await watching;
    live.close();
    await fake.kill();
    rmSync(folder, { recursive: true });

    expect(seen).toEqual(written);
  },
);
