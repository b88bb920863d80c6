import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Api, apiOf } from '../../test/api.ts';
import { bundleCommand } from '../../test/bundle-command.ts';
import { type Command, endCommands, startCommand } from '../../test/command.ts';
import { scratchFolder } from '../../test/scratch-folder.ts';
import { type Random, createRandom } from '../internal/random.ts';

/** How often each of the two chains is killed. */
const kills = 26;

/** Requests that are under way at any time, so that a kill meets some in the middle. */
const inFlight = 4;

const inFolder = scratchFolder();
let file: string;
beforeAll(async () => {
  file = await bundleCommand(inFolder('bundle'));
}, 60_000);
afterEach(endCommands);

interface Running {
  readonly command: Command;
  readonly api: Api;
}

async function start(data: string): Promise<Running> {
  const command = startCommand(['--port', '0', '--seed', 'empty', '--data', data], file);
  const { url, users } = await command.described;
  return { command, api: apiOf(url, users[0]?.token ?? '') };
}

/** Sends messages until enough are acknowledged, kills the server in the middle, and answers what was. */
async function sendUntilKilled({ command, api }: Running, path: string, random: Random) {
  const acknowledged = new Map<string, string>();
  const refused: number[] = [];
  const wanted = 1 + random.below(12);
  let isKilled = false;
  const send = async (): Promise<void> => {
    while (!isKilled) {
      const message = `Message ${random.hex(16)}`;
      const { status, body } = await api.send('POST', path, { message });
      if (status !== 200) refused.push(status);
      acknowledged.set(String(body['id']), message);
      if (acknowledged.size >= wanted && !isKilled) isKilled = command.child.kill('SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: inFlight }, send));
  expect(await command.ended).toBe('SIGKILL');
  expect(refused).toEqual([]);
  expect(acknowledged.size).toBeGreaterThanOrEqual(wanted);
  return acknowledged;
}

async function readAll(api: Api, path: string): Promise<Map<string, string>> {
  const { body } = await api.get(`${path}?limit=1000`);
  const messages = body['entities'] as { id: string; body: string }[];
  const byId = new Map(messages.map((message) => [message.id, message.body]));
  expect(byId.size).toBe(messages.length);
  return byId;
}

/** Answers how many messages were acknowledged, all of which were there after each kill. */
async function killAgainAndAgain(name: string): Promise<number> {
  const data = inFolder(`${name}.sqlite`);
  const random = createRandom(name);
  const acknowledged = new Map<string, string>();
  let running = await start(data);
  const { body: room } = await running.api.send('POST', '/api/v2/chats/rooms', { subject: 'Kept' });
  const path = `/api/v2/chats/rooms/${encodeURIComponent(String(room['jid']))}/messages`;
  for (let kill = 0; kill < kills; kill += 1) {
    for (const [id, text] of await sendUntilKilled(running, path, random)) acknowledged.set(id, text);
    running = await start(data);
    const stored = await readAll(running.api, path);
    for (const [id, text] of acknowledged) expect(stored.get(id)).toBe(text);
    expect(stored.size - acknowledged.size).toBeLessThanOrEqual((kill + 1) * inFlight);
  }
  running.command.child.kill('SIGTERM');
  expect(await running.command.ended).toBe(0);
  return acknowledged.size;
}

describe('a data file', () => {
  test('holds every acknowledged message after 52 kills at any moment', { timeout: 300_000 }, async () => {
    const counts = await Promise.all([killAgainAndAgain('one'), killAgainAndAgain('other')]);
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(kills);
  });
});
