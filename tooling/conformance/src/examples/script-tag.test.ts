import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '@genesys-chat/browser';
import { startFakeServer } from '@genesys-chat/testing-fakes/node';
import { expect, test } from 'vitest';
import { fillExample, readExamples } from './read-examples.ts';
import { stageExamples } from './stage-examples.ts';

const built = fileURLToPath(import.meta.resolve('@genesys-chat/platform-client/package.json')).replace(
  'package.json',
  'dist/platform-client.min.js',
);

/** Serves a page with one script tag, which is all that the page loads. */
async function servePage(): Promise<{ url: string; close(): void }> {
  const script = readFileSync(built);
  const server = createServer((request, response) => {
    const isScript = request.url === '/platform-client.min.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(
      isScript
        ? script
        : '<!doctype html><title>Examples</title><script src="/platform-client.min.js"></script>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

test('runs all 22 examples in a page that loads one script', { timeout: 60_000 }, async () => {
  const server = await startFakeServer({ port: 0 });
  const site = await servePage();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto(site.url);
    const { token, casts } = await stageExamples(server);
    const { hostname: host, port } = new URL(server.url);
    await page.evaluate(`platformClient.ApiClient.instance.setGateway(${JSON.stringify({ host, port, protocol: 'http' })});
      window.yourAccessToken = ${JSON.stringify(token)};`);

    const codeOf = new Map(readExamples().map(({ operation, code }) => [operation, code]));
    for (const { operation, values } of casts) {
      const logged = page.waitForEvent('console');
      await page.evaluate(`{ ${fillExample(codeOf.get(operation) ?? '', 'script tag', values)} }`);
      expect((await logged).text()).toMatch(new RegExp(`^${operation} (?:success!|returned successfully)`));
    }

    expect(lines).toHaveLength(22);
  } finally {
    await browser.close();
    site.close();
    await server.close();
  }
});
