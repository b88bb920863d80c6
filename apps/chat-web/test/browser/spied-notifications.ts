import type { Page } from 'playwright-core';

/** What the page shows of itself and of the browser while it is out of sight; the browser has no windows to hide. */
export interface Spied {
  isHidden: boolean;
  asked: number;
  readonly shown: { readonly title: string; readonly body: string; readonly tag: string }[];
}

/** Puts a spy in the place of the notifications of the browser, from the next load of the page on. */
export async function spyOnNotifications(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spied: Spied = { isHidden: false, asked: 0, shown: [] };
    Object.assign(window, { spied });
    Object.defineProperty(document, 'visibilityState', {
      get: () => (spied.isHidden ? 'hidden' : 'visible'),
    });
    class SpiedNotification extends EventTarget {
      static requestPermission(): Promise<string> {
        spied.asked += 1;
        return Promise.resolve('granted');
      }
      constructor(title: string, { body, tag }: { body: string; tag: string }) {
        super();
        spied.shown.push({ title, body, tag });
        Object.assign(window, { lastNotification: this });
      }
      close(): void {
        Object.assign(window, { lastNotification: undefined });
      }
    }
    Object.assign(window, { Notification: SpiedNotification });
  });
}

/** What was seen so far. */
export function spied(page: Page): Promise<Spied> {
  return page.evaluate(() => (window as unknown as { spied: Spied }).spied);
}

/** Takes the window out of sight, or brings it back. */
export async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    (window as unknown as { spied: Spied }).spied.isHidden = value;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
}

/** Presses the notification that was shown last. */
export async function press(page: Page): Promise<void> {
  await page.evaluate(() =>
    (window as unknown as { lastNotification: EventTarget }).lastNotification.dispatchEvent(
      new Event('click'),
    ),
  );
}

/** Waits until so many notifications were shown. */
export async function waitForNotification(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => (window as unknown as { spied: Spied }).spied.shown.length >= wanted,
    count,
  );
}
