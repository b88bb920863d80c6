import type { Page } from 'playwright-core';
import { openChat } from '../../test/browser/stage.ts';
import { median, print } from './statistics.ts';

/** What one key press led to. */
interface Echo {
  /** How many frames it took until the message was in the document: 1 is the very next one. */
  readonly frames: number;
  /** From the key press to the beginning of the frame that shows the message, in milliseconds. */
  readonly toFrameMs: number;
  /** From the key press to the paint after it, as the browser reports it in steps of 8 ms; 16 where it was quicker. */
  readonly toPaintMs: number;
}

const rounds = 30;

/** Measures from the key press to the frame that shows one's own message. */
export async function measureEcho(page: Page): Promise<void> {
  await openChat(page, 'Everyone at Acme');
  // A window behind another one draws ten frames a second.
  await page.bringToFront();
  const echoes: Echo[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const words = `Echo ${round}.`;
    await page.getByRole('main').getByRole('textbox').fill(words);
    const watching = await page.evaluateHandle(watch, words);
    await page.keyboard.press('Enter');
    echoes.push(await watching.evaluate(({ echo }) => echo));
    await page.locator('[data-row=message]').filter({ hasText: words }).waitFor();
  }
  const late = echoes.filter(({ frames }) => frames > 1).length;
  print('frames from key press to local echo', median(echoes.map(({ frames }) => frames)), '');
  print('  echoes that missed the next frame', late, '', `of ${rounds}`);
  print('  key press to the frame with the echo', median(echoes.map(({ toFrameMs }) => toFrameMs)), 'ms');
  print('  key press to paint (Event Timing)', median(echoes.map(({ toPaintMs }) => toPaintMs)), 'ms');
}

/** Waits in the page for a key press and then for the words. In an object, because a promise would be waited for. */
function watch(words: string): { readonly echo: Promise<Echo> } {
  const echo = new Promise<Echo>((resolve) => {
    const pressed = (event: KeyboardEvent): void => {
      let frames = 0;
      let toPaintMs = 16;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.name === 'keydown') toPaintMs = Math.max(toPaintMs, entry.duration);
        }
      });
      observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
      const look = (frameAt: number): void => {
        frames += 1;
        if (document.querySelector('[role=log]')?.textContent.includes(words) !== true)
          return void requestAnimationFrame(look);
        const toFrameMs = Math.max(0, frameAt - event.timeStamp);
        // What the browser reports comes after the paint.
        setTimeout(() => {
          observer.disconnect();
          resolve({ frames, toFrameMs, toPaintMs });
        }, 100);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', pressed, { once: true, capture: true });
  });
  return { echo };
}
