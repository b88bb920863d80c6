import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { apiOf } from '../test/api.ts';
import { type Command, type Description, endCommands, startCommand } from '../test/command.ts';
import { listen } from '../test/listener.ts';
import { scratchFolder } from '../test/scratch-folder.ts';

const inFolder = scratchFolder();
afterEach(endCommands);

const roomPath = (jid: string): string => `/api/v2/chats/rooms/${encodeURIComponent(jid)}`;

/** Starts the command and waits until it serves. */
async function serve(...args: string[]): Promise<{ command: Command; description: Description }> {
  const command = startCommand(['--port', '0', ...args]);
  return { command, description: await command.described };
}

describe('genesys-chat-fake', () => {
  test('says in one line where it serves and with whom, and nothing else', async () => {
    const { command, description } = await serve();
    const { url, users, rooms, clients } = description;
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(users.length).toBeGreaterThanOrEqual(12);
    expect(new Set(rooms.map(({ roomType }) => roomType))).toEqual(new Set(['adhoc', 'group']));
    expect(clients).toContainEqual({
      clientId: 'chat-web',
      grants: expect.arrayContaining(['pkce']) as string[],
    });
    for (const { id, token } of users.slice(0, 2)) {
      expect((await apiOf(url, token).get('/api/v2/users/me')).body['id']).toBe(id);
    }
    command.child.kill('SIGTERM');
    expect(await command.ended).toBe(0);
    expect(command.output).toEqual({ out: `${JSON.stringify(description)}\n`, error: '' });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends its sockets and itself with code 0 at %s',
    async (signal) => {
      const { command, description } = await serve('--seed', 'empty');
      const [user] = description.users;
      const { closed } = await listen(apiOf(description.url, user?.token ?? ''), []);
      command.child.kill(signal);
      expect((await closed).code).toBe(1001);
      expect(await command.ended).toBe(0);
    },
  );

  test('keeps everything in a data file over a restart', async () => {
    const data = inFolder('kept.sqlite');
    const before = await serve('--data', data);
    const [ada, ben] = before.description.users;
    const [room] = before.description.rooms;
    if (!ada || !ben || !room) throw new Error('The demo organisation is empty.');
    const api = apiOf(before.description.url, ada.token);
    const path = `${roomPath(room.jid)}/messages`;
    const { body: sent } = await api.send('POST', path, { message: 'Kept?' });
    const id = String(sent['id']);
    await api.send('POST', path, { message: 'Kept.', threadId: undefined });
    await api.send('PUT', `/api/v2/chats/messages/${id}/reactions`, { reactions: ['👍'] });
    await api.send('POST', `${path}/pins`, { messageIds: [id] });
    await api.send('POST', `/api/v2/chats/users/${ben.id}/messages`, { message: 'Kept, too.' });
    const read = async ({ url }: Description, token: string) => {
      const again = apiOf(url, token);
      return [
        (await again.get(path)).body,
        (await again.get(roomPath(room.jid))).body,
        (await again.get(`/api/v2/chats/users/${ben.id}/messages`)).body,
        (await again.get('/api/v2/users/chats/me')).body,
      ];
    };
    const everything = await read(before.description, ada.token);
    before.command.child.kill('SIGTERM');
    expect(await before.command.ended).toBe(0);

    const after = await serve('--data', data);
    expect({ ...after.description, url: '', users: [] }).toEqual({
      ...before.description,
      url: '',
      users: [],
    });
    const again = after.description.users.find((user) => user.id === ada.id);
    expect(await read(after.description, again?.token ?? '')).toEqual(everything);
    expect(await read(after.description, ada.token)).toEqual(everything);
  });

  test('does not share a data file', async () => {
    const data = inFolder('shared.sqlite');
    await serve('--seed', 'empty', '--data', data);
    const second = startCommand(['--port', '0', '--data', data]);
    expect(await second.ended).toBe(1);
    expect(second.output.error).toContain('another process has it open');
    expect(second.output.out).toBe('');
  });

  test('says which flag to use when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const command = startCommand(['--port', String(port)]);
    expect(await command.ended).toBe(1);
    expect(command.output).toEqual({
      out: '',
      error: `genesys-chat-fake: port ${port} is taken. Stop what listens there, or choose another with --port.\n`,
    });
    other.close();
  });

  test('refuses a wrong command line with code 2', async () => {
    const command = startCommand(['--prot', '1']);
    expect(await command.ended).toBe(2);
    expect(command.output.out).toBe('');
    expect(command.output.error).toMatch(/^genesys-chat-fake: .*'--prot'.* See --help\.\n$/s);
  });
});
