import type { CDPSession, Page } from 'playwright-core';
import { messages, openChat } from '../../test/browser/stage.ts';
import { longRoom } from './bench-stage.ts';
import { print } from './statistics.ts';

const samples = 10;

/** Scrolls up and down for a while and looks at the memory that is left after collecting garbage. */
export async function measureMemory(page: Page, minutes: number): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await page.bringToFront();
  await openChat(page, longRoom);
  await messages(page).waitFor();
  const heaps: number[] = [];
  for (let sample = 0; sample <= samples; sample += 1) {
    if (sample > 0) await page.evaluate(scrollAbout, (minutes * 60_000) / samples);
    const { heapMb, nodes } = await look(devTools);
    heaps.push(heapMb);
    print(
      `memory after ${((minutes * sample) / samples).toFixed(1)} minutes of scrolling`,
      heapMb,
      'MB',
      `${nodes} nodes`,
    );
  }
  const [, first = 0] = heaps;
  print('  growth from the first to the last tenth', (heaps.at(-1) ?? 0) - first, 'MB');
}

async function look(devTools: CDPSession): Promise<{ readonly heapMb: number; readonly nodes: number }> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  const { nodes } = await devTools.send('Memory.getDOMCounters');
  return { heapMb: usedSize / 1e6, nodes };
}

/** Scrolls far up, some way down again, and so on; now and then back to the newest message. */
async function scrollAbout(forMs: number): Promise<void> {
  const endAt = performance.now() + forMs;
  for (let leg = 1; performance.now() < endAt; leg += 1) {
    const legEndAt = Math.min(endAt, performance.now() + (leg % 2 === 1 ? 10_000 : 4000));
    while (performance.now() < legEndAt) {
      document.querySelector('[role=main] [role=log]')?.scrollBy(0, leg % 2 === 1 ? -600 : 600);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    if (leg % 4 !== 0) continue;
    const jump = [...document.querySelectorAll('[role=main] button')].find((button) =>
      button.textContent.startsWith('Jump to latest'),
    );
    if (jump instanceof HTMLElement) jump.click();
  }
}
