import type { CDPSession, Page } from 'playwright-core';
import { messages, openChat } from '../../test/browser/stage.ts';
import { longRoom } from './bench-stage.ts';
import { median, percentile, print } from './statistics.ts';

/** A frame that takes longer is seen as a stutter, in milliseconds. */
const stutterMs = 50;

/** Scrolls up through a very long room, as fast as pages come, and looks at frames and elements on the way. */
export async function measureScrolling(page: Page, mostSeconds: number): Promise<void> {
  await page.bringToFront();
  await openChat(page, longRoom);
  await messages(page).waitFor();
  const devTools = await page.context().newCDPSession(page);
  // Time that the thread of the page worked; other programs of the machine do not count.
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const workedBefore = await workedMs(devTools);
  const { frames, busy, mostRows, mostElements, oldest, seconds } = await page.evaluate(
    scrollUp,
    mostSeconds,
  );
  const workMs = (await workedMs(devTools)) - workedBefore;
  const isWhole = oldest === 0;
  print(
    'frame while scrolling up a very long room',
    median(frames),
    'ms',
    `99 % ${percentile(frames, 0.99).toFixed(1)} ms`,
  );
  print('  work of the page for a frame', workMs / frames.length, 'ms');
  const over = frames.filter((frame) => frame > stutterMs).length;
  const share = (100 * over) / frames.length;
  print('  longest frame', Math.max(...frames), 'ms');
  print(`  frames over ${stutterMs} ms`, share, '%', `${over} of ${frames.length}`);
  print(
    `  of those, the page itself was busy so long in`,
    busy.length,
    '',
    `longest ${Math.max(0, ...busy).toFixed(0)} ms`,
  );
  print('  rows in the document at most', mostRows, '');
  print('  elements in the document at most', mostElements, '');
  print(
    '  oldest message that was reached',
    oldest,
    '',
    `${isWhole ? 'the beginning' : 'time was up'} after ${seconds.toFixed(0)} s`,
  );
}

async function workedMs(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

async function scrollUp(mostSeconds: number) {
  const log = document.querySelector<HTMLElement>('[role=main] [role=log]');
  const frames: number[] = [];
  const busy: number[] = [];
  // Chromium reports frames for which the page itself was busy for longer than 50 ms.
  new PerformanceObserver((list) => busy.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'long-animation-frame',
  });
  const startedAt = performance.now();
  let mostRows = 0;
  let mostElements = 0;
  let oldest = Number.POSITIVE_INFINITY;
  let before = startedAt;
  while (oldest > 0 && before - startedAt < mostSeconds * 1000) {
    log?.scrollBy(0, -600);
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frames.push(now - before);
    before = now;
    if (frames.length % 10 !== 0) continue;
    const rows = log?.querySelectorAll('[data-row=message]') ?? [];
    for (const row of rows) {
      const number = /Message (\d+) /.exec(row.textContent)?.[1];
      if (number !== undefined) oldest = Math.min(oldest, Number(number));
    }
    mostRows = Math.max(mostRows, rows.length);
    mostElements = Math.max(mostElements, document.querySelectorAll('*').length);
  }
  return { frames, busy, mostRows, mostElements, oldest, seconds: (before - startedAt) / 1000 };
}
