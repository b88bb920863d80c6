import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const command = join(import.meta.dirname, '..', '..', 'scripts', 'start.ts');
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

function start(environment: Readonly<Record<string, string>>, flags: readonly string[] = []) {
  const child = spawn(process.execPath, ['--conditions=@genesys-chat/source', command, ...flags], {
    env: { ...process.env, BROWSER: 'none', CHAT_WEB_PORT: '0', GENESYS_FAKE_PORT: '0', ...environment },
  });
  running.add(child);
  const said = { output: '', errors: '' };
  child.stdout.on('data', (chunk) => (said.output += String(chunk)));
  child.stderr.on('data', (chunk) => (said.errors += String(chunk)));
  const started = (async () => {
    // The fake is what it says last.
    while (!/^Fake: .*\n/m.test(said.output)) await once(child.stdout, 'data');
    return said.output.trim().split('\n');
  })();
  started.catch(() => undefined);
  return { child, said, started, exit: once(child, 'exit') };
}

describe('the start command', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'says both addresses, and leaves nothing after %s',
    async (signal) => {
      const { child, started, exit } = start({});
      const lines = await started;
      expect(lines).toEqual([
        expect.stringMatching(/^Chat: http:\/\/127\.0\.0\.1:\d+\/$/),
        expect.stringMatching(/^Fake: http:\/\/127\.0\.0\.1:\d+$/),
      ]);
      const [chat = '', fake = ''] = lines.map((line) => line.slice('Chat: '.length));
      expect((await fetch(chat)).headers.get('content-security-policy')).toContain(
        `connect-src 'self' ${fake}`,
      );
      expect((await fetch(new URL('../package.json', chat))).status).toBe(404);

      child.kill(signal);
      expect(await exit).toEqual([0, null]);
      await expect(fetch(chat)).rejects.toThrow('fetch failed');
      await expect(fetch(fake)).rejects.toThrow('fetch failed');
    },
  );

  test.each(['CHAT_WEB_PORT', 'GENESYS_FAKE_PORT'])('names %s when its port is taken', async (name) => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as AddressInfo;
    try {
      const { said, exit } = start({ [name]: String(port) });
      expect(await exit).toEqual([1, null]);
      expect(said.errors.trim()).toBe(
        `Port ${port} is taken. Set ${name} to another port, such as ${name}=${port + 1}.`,
      );
      expect(said.output).toBe('');
    } finally {
      occupant.close();
    }
  });

  // Other systems have no second loopback address by themselves.
  test.runIf(process.platform === 'linux')(
    'listens where --host says, app and fake, and nowhere else',
    async () => {
      const lines = await start({}, ['--host', '127.0.0.2']).started;
      expect(lines).toEqual([
        expect.stringMatching(/^Chat: http:\/\/127\.0\.0\.2:\d+\/$/),
        expect.stringMatching(/^Fake: http:\/\/127\.0\.0\.2:\d+$/),
      ]);
      const [chat = '', fake = ''] = lines.map((line) => line.slice('Chat: '.length));

      const config = await fetch(new URL('config.json', chat));
      expect(await config.json()).toMatchObject({ baseUrl: fake });
      expect((await fetch(new URL('api/v2/users/me', fake))).status).toBe(401);
      await expect(fetch(chat.replace('127.0.0.2', '127.0.0.1'))).rejects.toThrow('fetch failed');
      await expect(fetch(fake.replace('127.0.0.2', '127.0.0.1'))).rejects.toThrow('fetch failed');
    },
  );

  test('says all addresses of the machine with --host 0.0.0.0, each of which works', async () => {
    const lines = await start({}, ['--host', '0.0.0.0']).started;
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((known) => known?.internal === false && known.family === 'IPv4')
      .map((known) => `For others: http://${known?.address}`);
    const said = lines.filter((line) => line.startsWith('For others: '));

    expect(said.map((line) => line.replace(/:\d+\/$/, ''))).toEqual(others);
    for (const line of [...said, lines[0] ?? '']) {
      const chat = line.replace(/^.*: /, '');
      const { baseUrl } = (await (await fetch(new URL('config.json', chat))).json()) as { baseUrl: string };
      expect(new URL(baseUrl).hostname).toBe(new URL(chat).hostname);
      expect((await fetch(new URL('api/v2/users/me', baseUrl))).status).toBe(401);
    }
  });

  test('points the page at a real region instead of the fake', async () => {
    const { child, said } = start({ GENESYS_REGION: 'eu_central_1', GENESYS_CLIENT_ID: 'my-client' });
    while (!said.output.includes('\n')) await once(child.stdout, 'data');
    const chat = said.output.trim().slice('Chat: '.length);

    const config = await fetch(new URL('config.json', chat));
    expect(await config.json()).toEqual({ region: 'eu_central_1', clientId: 'my-client' });
    expect(config.headers.get('content-security-policy')).toContain(
      'https://api.mypurecloud.de https://login.mypurecloud.de wss://streaming.mypurecloud.de',
    );
  });
});
