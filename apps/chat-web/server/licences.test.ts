import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { startPageServer } from './page-server.ts';

const app = join(import.meta.dirname, '..');

test.each([
  { config: 'vite.config.ts', parts: ['react', 'react-dom', 'idb', 'valibot'] },
  { config: 'vite.server.config.ts', parts: ['valibot', 'ws'] },
])(
  'what $config builds comes with the licences of what is in it',
  async ({ config, parts }) => {
    const outDir = mkdtempSync(join(tmpdir(), 'genesys-chat-licences-'));
    onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
    const configFile = join(app, config);
    await build({ root: app, configFile, logLevel: 'silent', build: { outDir, emptyOutDir: true } });

    const sections = readFileSync(join(outDir, 'licences.txt'), 'utf8').split(/^## /m);
    const licensed = sections.filter((section) => /copyright/i.test(section));

    expect(parts.filter((part) => !licensed.some((section) => section.startsWith(`${part} - `)))).toEqual([]);
  },
  60_000,
);

test('the page server sends them as a text', async () => {
  const root = mkdtempSync(join(tmpdir(), 'genesys-chat-licences-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  writeFileSync(join(root, 'licences.txt'), 'MIT License');
  const server = await startPageServer({
    root,
    port: 0,
    host: '127.0.0.1',
    configFor: () => ({}),
    connectionsFor: () => [],
  });
  onTestFinished(() => server.close());

  const answer = await fetch(`http://127.0.0.1:${server.port}/licences.txt`);

  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await answer.text()).toBe('MIT License');
});
