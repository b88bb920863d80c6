import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

const command = join(import.meta.dirname, '..', '..', 'scripts', 'start.ts');
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

function start(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--conditions=@genesys-chat/source', command], {
    env: { ...process.env, BROWSER: 'none', CHAT_WEB_PORT: '0', GENESYS_FAKE_PORT: '0', ...environment },
  });
  running.add(child);
  const said = { output: '', errors: '' };
  child.stdout.on('data', (chunk) => (said.output += String(chunk)));
  child.stderr.on('data', (chunk) => (said.errors += String(chunk)));
  const started = (async () => {
    while (said.output.split('\n').length < 3) await once(child.stdout, 'data');
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
