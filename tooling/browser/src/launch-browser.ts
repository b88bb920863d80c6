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
  if (installed !== undefined)
    return playwright.launch({ executablePath: installed, args: ['--no-sandbox'] });
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome' });
  return playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
}
