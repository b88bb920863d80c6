import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, message, openMenu, say, setUpTwoPeople, shows, type Stage } from './stage.ts';

/** What the page shows of itself and of the browser while it is out of sight; the browser has no windows to hide. */
interface Spied {
  isHidden: boolean;
  asked: number;
  readonly shown: { readonly title: string; readonly body: string; readonly tag: string }[];
}

const room = 'Everyone at Acme';
let stage: Stage;
let ana: Page;
let ben: Page;
let benName: string;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople(room));
  benName = stage.cloud.users[1]?.name ?? '';
  await ben.addInitScript(() => {
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
  await ben.reload();
  await chats(ben).waitFor();
});
afterAll(() => stage.close());

function spied(): Promise<Spied> {
  return ben.evaluate(() => (window as unknown as { spied: Spied }).spied);
}

async function hide(isHidden: boolean): Promise<void> {
  await ben.evaluate((value) => {
    (window as unknown as { spied: Spied }).spied.isHidden = value;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }, isHidden);
}

async function leaveRoom(): Promise<void> {
  await ben.evaluate(() => (location.hash = '#/'));
  await ben.getByText('Choose a chat').waitFor();
}

/** Presses the notification that was shown last. */
async function press(): Promise<void> {
  await ben.evaluate(() =>
    (window as unknown as { lastNotification: EventTarget }).lastNotification.dispatchEvent(
      new Event('click'),
    ),
  );
}

async function waitForNotification(count: number): Promise<void> {
  await ben.waitForFunction(
    (wanted) => (window as unknown as { spied: Spied }).spied.shown.length >= wanted,
    count,
  );
}

describe('notifications of the browser', () => {
  test('are asked for when somebody wants them, not before', async () => {
    expect((await spied()).asked).toBe(0);
    await openMenu(ben, 'Settings');
    await ben.getByRole('checkbox', { name: /^Tell me of new messages/ }).check();

    expect((await spied()).asked).toBe(1);
    await ben.getByRole('button', { name: 'Close' }).click();
  });

  test('name the chat of a mention while the window is hidden, and nothing that was said', async () => {
    await openMenu(ben, 'Settings');
    await ben.getByRole('checkbox', { name: 'Only when I am mentioned' }).check();
    await ben.getByRole('button', { name: 'Close' }).click();
    await leaveRoom();
    await hide(true);
    await say(ana, 'Not for anybody in particular');
    await message(ana, 'Not for anybody in particular').locator('time').first().waitFor();
    await say(ana, `@${benName} a secret word`);
    await waitForNotification(1);

    const { shown } = await spied();
    expect(shown.map(({ title, body }) => [title, body])).toEqual([['Genesys Chat', `New in ${room}`]]);
    expect(await ben.title()).toMatch(/^\(\d+\) Genesys Chat$/);
  });

  test('tell of a mention of everybody', async () => {
    const { length } = (await spied()).shown;
    const field = ana.getByRole('main').getByRole('textbox');
    await field.pressSequentially('@all');
    await ana.getByRole('option', { name: /^all/ }).waitFor();
    await ana.keyboard.press('Enter');
    await field.pressSequentially('lunch is here');
    await ana.keyboard.press('Enter');
    await waitForNotification(length + 1);

    expect((await spied()).shown).toHaveLength(length + 1);
  });

  test('lead to the chat, where the mention is marked as one’s own', async () => {
    await hide(false);
    await press();

    expect(await shows(ben.getByRole('heading', { level: 1, name: room }))).toBe(true);
    const mark = message(ben, 'lunch is here').locator('[data-me=true]');
    expect(await shows(mark)).toBe(true);
    expect(await mark.innerText()).toBe('@all');
  });

  test('lead to a chat that is new', async () => {
    const { length } = (await spied()).shown;
    await leaveRoom();
    await hide(true);
    const { cloud } = stage;
    const stranger = cloud.addUser({ name: 'Zoe Newcomer', permissions: ['chat:chat:access'] });
    await stage.ask(stranger, `chats/users/${cloud.users[1]?.id}/messages`, 'POST', { message: 'Hello' });
    await waitForNotification(length + 1);
    await chats(ben)
      .getByRole('link', { name: /Zoe Newcomer/ })
      .waitFor();
    await hide(false);
    await press();

    expect(await shows(ben.getByRole('heading', { level: 1, name: 'Zoe Newcomer' }))).toBe(true);
  });

  test('stay away while the window is in sight, and while all chats are muted', async () => {
    const { length } = (await spied()).shown;
    await leaveRoom();
    await say(ana, `@${benName} in sight`);
    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme.*unread/ })
      .waitFor();
    await openMenu(ben, 'Settings');
    await ben.getByRole('checkbox', { name: 'Mute all chats' }).check();
    await ben.getByRole('button', { name: 'Close' }).click();
    await hide(true);
    await say(ana, `@${benName} muted`);
    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme 2 unread/ })
      .waitFor();

    expect((await spied()).shown).toHaveLength(length);
    await hide(false);
  });

  test('stay away while another tab of the same person is in sight, and what is chosen there counts', async () => {
    await openMenu(ben, 'Settings');
    await ben.getByRole('checkbox', { name: 'Mute all chats' }).uncheck();
    await ben.getByRole('button', { name: 'Close' }).click();
    const { length } = (await spied()).shown;
    const tab = await ben.context().newPage();
    await tab.goto(stage.chat.url);
    await tab.getByRole('button', { name: 'Sign in' }).click();
    await tab.getByRole('button', { name: benName }).click();
    await chats(tab).waitFor();
    await hide(true);
    await say(ana, `@${benName} in sight elsewhere`);
    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme 3 unread/ })
      .waitFor();
    await openMenu(tab, 'Settings');
    await tab.getByRole('checkbox', { name: /^Tell me of new messages/ }).uncheck();
    await tab.close();
    await say(ana, `@${benName} not told`);
    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme 4 unread/ })
      .waitFor();
    expect((await spied()).shown).toHaveLength(length);

    await hide(false);
    await openMenu(ben, 'Settings');
    await ben.getByRole('checkbox', { name: /^Tell me of new messages/ }).check();
    await ben.getByRole('button', { name: 'Close' }).click();
    await hide(true);
    await say(ana, `@${benName} told`);
    await waitForNotification(length + 1);

    expect((await spied()).shown).toHaveLength(length + 1);
    await hide(false);
  });

  test('are said to be forbidden by the browser where they are', async () => {
    await ana.evaluate(() => {
      Notification.requestPermission = () => Promise.resolve('denied');
    });
    await openMenu(ana, 'Settings');
    const box = ana.getByRole('checkbox', { name: /^Tell me of new messages/ });
    await box.click();

    expect(await shows(ana.getByRole('alert').getByText('The browser forbids it.'))).toBe(true);
    expect(await box.isChecked()).toBe(false);
    await ana.getByRole('button', { name: 'Close' }).click();
  });
});

describe('a mention of everybody', () => {
  test('is not offered where there is one other person only', async () => {
    const name = stage.cloud.users[0]?.name ?? '';
    await chats(ben).getByRole('link', { name }).click();
    await ben.getByRole('heading', { level: 1, name }).waitFor();
    const field = ben.getByRole('main').getByRole('textbox');
    await field.pressSequentially('@a');
    await ben.getByRole('option').first().waitFor();

    expect(await ben.getByRole('option', { name: /^all/ }).count()).toBe(0);
    await field.fill('');
  });
});

describe('notifications on the phone', () => {
  test('are chosen here and kept by the platform', async () => {
    await openMenu(ana, 'Settings');
    const choice = ana.getByRole('combobox', { name: 'On the phone' });
    await choice.selectOption('Always');
    await ana.waitForFunction(() => document.querySelector('fieldset:nth-of-type(2):enabled') !== null);
    const kept = await stage.ask(stage.cloud.users[0], 'chats/users/me/settings');
    expect(await kept.json()).toMatchObject({ mobile: { notifications: { when: 'Always' } } });
    await ana.reload();
    await openMenu(ana, 'Settings');
    await ana.waitForFunction(() => document.querySelector('fieldset:nth-of-type(2):enabled') !== null);

    expect(await choice.inputValue()).toBe('Always');
    expect(stage.complaints).toEqual([]);
  });
});
