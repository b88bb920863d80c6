import type { Page } from 'playwright-core';
import { openChat } from '../../test/browser/stage.ts';
import { median, print } from './statistics.ts';

const rounds = 10;

/** Measures from opening the page, signed in, to a room that shows messages and can be written to. */
export async function measureStart(page: Page): Promise<void> {
  await openChat(page, 'Everyone at Acme');
  await page.bringToFront();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload({ waitUntil: 'commit' });
    times.push(await page.evaluate(whenInteractive));
  }
  print('start to the first room, interactive', median(times), 'ms');
}

async function whenInteractive(): Promise<number> {
  while (
    document.querySelector('[role=main] [data-row=message]') === null ||
    document.querySelector('[role=main] textarea:enabled') === null
  ) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return performance.now();
}
