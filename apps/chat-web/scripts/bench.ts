import type { Page } from 'playwright-core';
import { message, messages, openChat, say, setUpStage } from '../test/browser/stage.ts';

/** Measures in a real Chromium what people feel; prints medians. The figures depend on the machine, so compare runs. */
const rounds = 15;
const longRoom = 100_000;

const stage = await setUpStage();
const [first, second] = stage.chat.fake?.cloud.users ?? [];
if (!first || !second) throw new Error('The fake has nobody in it.');
fillLongRoom();
const startedAt = performance.now();
const ana = await stage.signIn(first.name);
const ben = await stage.signIn(second.name);
await openChat(ana, 'Everyone at Acme');
await openChat(ben, 'Everyone at Acme');
try {
  print('start, two sign-ins and a room', [performance.now() - startedAt], 'ms');
  print('key press to local echo', await measureEcho(ana), 'ms');
  print('send in one window to visible in another', await measureDelivery(), 'ms');
  await measureScrolling(ana);
} finally {
  await stage.close();
}

async function measureEcho(page: Page): Promise<number[]> {
  const times: number[] = [];
  await page.bringToFront();
  for (let round = 0; round < rounds; round += 1) {
    await page.getByRole('main').getByRole('textbox').fill(`Echo ${round}`);
    times.push(
      await page.evaluate(async (words) => {
        const field = document.querySelector<HTMLTextAreaElement>('[role=main] textarea');
        const begin = performance.now();
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        while (document.querySelector('[role=log]')?.textContent.includes(words) !== true) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return performance.now() - begin;
      }, `Echo ${round}`),
    );
  }
  return times;
}

async function measureDelivery(): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = performance.now();
    await say(ana, `Delivery ${round}.`);
    await message(ben, `Delivery ${round}.`).waitFor();
    times.push(performance.now() - begin);
  }
  return times;
}

/** Scrolls up through a very long room and looks at frames and elements on the way. */
async function measureScrolling(page: Page): Promise<void> {
  // A window behind another one draws ten frames a second.
  await page.bringToFront();
  await openChat(page, 'Very long');
  await messages(page).waitFor();
  const { frames, mostRows, loaded } = await page.evaluate(async () => {
    const log = document.querySelector<HTMLElement>('[role=main] [role=log]');
    const endAt = performance.now() + 30_000;
    const frames: number[] = [];
    let mostRows = 0;
    for (let before = performance.now(); before < endAt;) {
      log?.scrollBy(0, -600);
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - before);
      before = now;
      mostRows = Math.max(mostRows, document.querySelectorAll('[role=listitem]').length);
    }
    return { frames, mostRows, loaded: log?.scrollHeight ?? 0 };
  });
  print('frame while scrolling up a room of 100,000', frames, 'ms');
  print('  frames over 50 ms', [frames.filter((frame) => frame > 50).length], `of ${frames.length}`);
  print('  rows in the document at most', [mostRows], '');
  print('  height that was loaded', [loaded], 'px');
}

function fillLongRoom(): void {
  const cloud = stage.chat.fake?.cloud;
  const room = cloud?.addRoom({ subject: 'Very long' });
  if (!cloud || !room || !first) return;
  for (let count = 0; count < longRoom; count += 1) {
    cloud.addMessage(first, room, `Message ${count} of a very long room`);
  }
}

function print(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`${name.padEnd(48)} ${median.toFixed(1).padStart(10)} ${unit}`);
}
