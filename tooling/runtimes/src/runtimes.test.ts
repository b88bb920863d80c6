import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, strangerFolder } from '@genesys-chat/packed';
import { startFakeServer, type FakeServer } from '@genesys-chat/testing-fakes/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { commands } from './commands.ts';
import { answeringEntry, printingEntry } from './entry-code.ts';
import { runInPage } from './page.ts';
import type { Outcome, Stage } from './program/play-scenario.ts';
import { startWorker } from './workerd.ts';

const folder = strangerFolder();
let server: FakeServer;

beforeAll(async () => {
  server = await startFakeServer({ port: 0 });
  cpSync(join(import.meta.dirname, 'program'), folder, { recursive: true });
});

afterAll(() => server.close());

/** Where a page plays: it is given the token of a user. */
function stageOfPage(): Stage {
  const [user] = server.cloud.users;
  return { origin: server.url, accessToken: server.cloud.tokenFor(user) };
}

/** Where a server plays: it logs in by its own secret first. */
function stageOfServer(): Stage {
  const client = server.cloud.clients.find(({ grants }) => grants.includes('client_credentials'))!;
  return { ...stageOfPage(), client: { id: client.clientId, secret: client.clientSecret! } };
}

const outcome: Outcome = {
  isLoggedIn: true,
  isRoom: true,
  heard: 'Good morning',
  read: ['Good morning'],
  misses: 'not_found',
};

describe('the scenario with the packed packages', () => {
  test.each(commands)(
    'plays on $name, and the process ends by itself',
    async ({ name, file, args, version }) => {
      const program = `${name.toLowerCase().replace(' ', '-')}.ts`;
      writeFileSync(join(folder, program), printingEntry(stageOfServer()));

      const played = await run(file, [...args, program], folder, { timeoutMs: 120_000 });

      expect(played.stderr).toBe('');
      expect(JSON.parse(played.stdout)).toEqual(outcome);
      expect(played.exitCode).toBe(0);
      expect((await run(file, ['--version'], folder)).stdout).toMatch(version);
    },
  );

  test('plays on workerd without anything of Node', async () => {
    const { code } = await bundle(answeringEntry(stageOfServer()), folder);
    const worker = await startWorker(code, folder);
    try {
      const response = await fetch(worker.url);

      expect(await response.json()).toEqual(outcome);
    } finally {
      await worker.stop();
    }
  });

  test('plays in a page of Chromium', async () => {
    const { code } = await bundle(printingEntry(stageOfPage()), folder);

    expect(JSON.parse(await runInPage(code))).toEqual({ ...outcome, isLoggedIn: false });
  });
});

test.each(['models', 'transport', 'chat-api', 'realtime'])(
  '%s needs no module of Node',
  async (shortName) => {
    const { imports } = await bundle(`export * from '@genesys-chat/${shortName}';`, folder);

    expect(imports).toEqual([]);
  },
);
