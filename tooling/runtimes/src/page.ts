import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '@genesys-chat/browser';

/** Runs a module in a page of a real Chromium, of another origin than the platform's. */
export async function runInPage(code: string): Promise<string> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/program.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : '<!doctype html><script type="module" src="/program.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const failure = page.waitForEvent('pageerror').then((error) => {
      throw error;
    });
    const printed = page.waitForEvent('console', (message) => message.type() === 'log');
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const message = await Promise.race([printed, failure]);
    return message.text();
  } finally {
    await browser.close();
    server.close();
  }
}
