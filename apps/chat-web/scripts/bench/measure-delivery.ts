import type { Page } from 'playwright-core';
import { message, openChat, say } from '../../test/browser/stage.ts';
import { median, percentile, print } from './statistics.ts';

const rounds = 20;

/** Measures from the key press in one window to the message in the document of another one. */
export async function measureDelivery(from: Page, to: Page): Promise<void> {
  await openChat(from, 'Everyone at Acme');
  await openChat(to, 'Everyone at Acme');
  // A window opens where the unread messages begin; what one says oneself leads to the end.
  await say(to, 'I am here.');
  await message(to, 'I am here.').waitFor();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const words = `Delivery ${round}.`;
    await from.getByRole('main').getByRole('textbox').fill(words);
    const seen = await to.evaluateHandle(whenThere, words);
    const sent = await from.evaluateHandle(whenPressed);
    await from.keyboard.press('Enter');
    const [seenAt, sentAt] = await Promise.all([seen, sent].map((handle) => handle.evaluate(({ at }) => at)));
    times.push((seenAt ?? Number.NaN) - (sentAt ?? Number.NaN));
  }
  print(
    'send in one window to visible in another',
    median(times),
    'ms',
    `90 % ${percentile(times, 0.9).toFixed(0)} ms`,
  );
}

/** The moment of the next key press, in milliseconds since 1970. In an object, because a promise would be waited for. */
function whenPressed(): { readonly at: Promise<number> } {
  const at = new Promise<number>((resolve) => {
    const pressed = (event: KeyboardEvent): void => resolve(performance.timeOrigin + event.timeStamp);
    addEventListener('keydown', pressed, { once: true, capture: true });
  });
  return { at };
}

/** The moment at which words are in the document, in milliseconds since 1970. */
function whenThere(words: string): { readonly at: Promise<number> } {
  const at = new Promise<number>((resolve) => {
    const log = document.querySelector('[role=log]');
    const observer = new MutationObserver(() => {
      if (log?.textContent.includes(words) !== true) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    if (log) observer.observe(log, { childList: true, subtree: true, characterData: true });
  });
  return { at };
}
