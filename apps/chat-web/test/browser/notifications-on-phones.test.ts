import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hear, jidOf, openHistory, openMenu, phone, setUpStage, shows, type Stage } from './stage.ts';

/** What the service worker was asked to show; the browser of the tests has no place for it. */
interface Shown {
  readonly title: string;
  readonly body: string | undefined;
  readonly tag: string | undefined;
}

const room = 'Everyone at Acme';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  ana = await stage.signIn(stage.cloud.users[0]?.name ?? '', { ...phone, serviceWorkers: 'allow' });
  await ana.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const shown: Shown[] = [];
    // As on a phone, where a page may show none itself.
    class Forbidden {
      static readonly requestPermission = (): Promise<string> => Promise.resolve('granted');
      constructor() {
        throw new TypeError('Illegal constructor. Use ServiceWorkerRegistration.showNotification() instead.');
      }
    }
    Object.assign(window, { Notification: Forbidden, shown });
    ServiceWorkerRegistration.prototype.showNotification = (title, { body, tag } = {}) => {
      shown.push({ title, body, tag });
      return Promise.resolve();
    };
  });
  await openMenu(ana, 'Settings');
  await ana.getByRole('checkbox', { name: /^Tell me of new messages/ }).check();
  await ana.getByRole('button', { name: 'Close' }).click();
  await openHistory(ana, 'Support floor');
});
afterAll(() => stage.close());

describe('a notification on a phone', () => {
  test('is shown by the service worker, and says nothing of what was said', async () => {
    await ana.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    });
    hear(stage, room, 'A secret word');
    const shown = await ana.waitForFunction(() => (window as unknown as { shown: Shown[] }).shown[0]);

    expect(await shown.jsonValue()).toEqual({
      title: 'Genesys Chat',
      body: `New in ${room}`,
      tag: jidOf(stage, room),
    });
  });

  test('leads to its chat when it is pressed', async () => {
    const [worker] = ana.context().serviceWorkers();
    await worker?.evaluate(
      (tag) => {
        const notification = { tag, close: (): void => undefined };
        // Only a real press may bring a window to the front.
        const waitUntil = (done: Promise<void>): void => void done.catch(() => undefined);
        dispatchEvent(Object.assign(new Event('notificationclick'), { notification, waitUntil }));
      },
      jidOf(stage, room),
    );

    expect(await shows(ana.getByRole('heading', { level: 1, name: room }))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
