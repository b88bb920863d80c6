import { launchBrowser } from '@genesys-chat/browser';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageServer, startPageServer } from '../../server/page-server.ts';

let root: string;
let server: PageServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chat-web-'));
  await cp(join(import.meta.dirname, '..', '..', 'dist'), root, { recursive: true });
  server = await startPageServer({
    root,
    port: 0,
    host: '127.0.0.1',
    configFor: () => ({ region: 'eu_central_1', clientId: 'nobody' }),
    connectionsFor: () => [],
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(root, { recursive: true });
});

async function change(name: string, from: RegExp, to: string): Promise<void> {
  const path = join(root, name);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

/** Versions that are kept in whole, the one that is in use last. */
function keptVersions(): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready;
    if (installing ?? waiting) return [];
    return (await caches.keys()).map((name) => name.split(' ').at(-1) ?? '');
  });
}

describe('a new version of the app', () => {
  test('is what the next start shows, and the one before keeps its files meanwhile', async () => {
    const files = await readdir(join(root, 'assets'));
    const dialog = files.find((name) => /^shortcuts-dialog.*\.js$/.test(name)) ?? '';
    await change('index.html', /<title>.*<\/title>/, '<title>Second version</title>');
    await change('service-worker.js', /"version":"[^"]+"/, '"version":"second"');
    await change('service-worker.js', new RegExp(`"assets/${dialog}",`), '');
    await rm(join(root, 'assets', dialog));
    const status = (name: string): Promise<number> =>
      page.evaluate(async (path) => (await fetch(path)).status, `assets/${name}`);
    expect(await page.title()).toBe('Genesys Chat');
    expect(await status(dialog)).toBe(200);

    await page.reload();
    expect(await page.title()).toBe('Second version');
    await expect.poll(keptVersions, { timeout: 30_000 }).toContainEqual('second');
    expect(await status(dialog)).toBe(200);
    expect(await status('never-built.js')).toBe(404);
  });

  test('opens when the server is gone', async () => {
    await server.close();
    await page.reload();

    expect(await page.title()).toBe('Second version');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
