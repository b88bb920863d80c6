import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Starts a Chromium without a window: the one that `CHROMIUM_PATH` names, otherwise the one that comes in an npm
 * package, which runs on Linux only.
 *
 * @returns The browser; close it when done.
 */
export async function launchBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH: installed } = process.env;
  if (installed === undefined && process.platform !== 'linux')
    return playwright.launch({ channel: 'chrome' });
  // The arguments that come with the package are for cloud functions: one process for all windows, which crashes when
  // a page has a service worker, and no web security, without which a test of a page would show little.
  return playwright.launch({
    executablePath: installed ?? (await chromium.executablePath()),
    args: ['--no-sandbox'],
  });
}
