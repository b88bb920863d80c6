import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hide, press, spied, spyOnNotifications, waitForNotification } from './spied-notifications.ts';
import { changed, chats, message, openMenu, say, setUpTwoPeople, shows, type Stage } from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;
let ana: Page;
let ben: Page;
let benName: string;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople(room));
  benName = stage.cloud.users[1]?.name ?? '';
  await spyOnNotifications(ben);
  await ben.reload();
  await chats(ben).waitFor();
});
afterAll(() => stage.close());

/** Chooses one of the settings that the platform keeps. */
async function choose(name: string, isChosen: boolean): Promise<void> {
  await openMenu(ben, 'Settings');
  const isKept = changed(ben);
  await ben.getByRole('checkbox', { name }).setChecked(isChosen);
  await isKept;
  await ben.getByRole('button', { name: 'Close' }).click();
}

async function leaveRoom(): Promise<void> {
  await ben.evaluate(() => (location.hash = '#/'));
  await ben.getByText('Choose a chat').waitFor();
}

describe('notifications of the browser', () => {
  test('are asked for when somebody wants them, not before', async () => {
    expect((await spied(ben)).asked).toBe(0);
    await openMenu(ben, 'Settings');
    await ben.getByRole('checkbox', { name: /^Tell me of new messages/ }).check();

    expect((await spied(ben)).asked).toBe(1);
    await ben.getByRole('button', { name: 'Close' }).click();
  });

  test('name the chat of a mention while the window is hidden, and nothing that was said', async () => {
    await choose('Only when I am mentioned', true);
    await leaveRoom();
    await hide(ben, true);
    await say(ana, 'Not for anybody in particular');
    await message(ana, 'Not for anybody in particular').locator('time').first().waitFor();
    await say(ana, `@${benName} a secret word`);
    await waitForNotification(ben, 1);

    const { shown } = await spied(ben);
    expect(shown.map(({ title, body }) => [title, body])).toEqual([['Genesys Chat', `New in ${room}`]]);
    expect(await ben.title()).toMatch(/^\(\d+\) Genesys Chat$/);
  });

  test('tell of a mention of everybody', async () => {
    const { length } = (await spied(ben)).shown;
    const field = ana.getByRole('main').getByRole('textbox');
    await field.pressSequentially('@all');
    await ana.getByRole('option', { name: /^all/ }).waitFor();
    await ana.keyboard.press('Enter');
    await field.pressSequentially('lunch is here');
    await ana.keyboard.press('Enter');
    await waitForNotification(ben, length + 1);

    expect((await spied(ben)).shown).toHaveLength(length + 1);
  });

  test('lead to the chat, where the mention is marked as one’s own', async () => {
    await hide(ben, false);
    await press(ben);

    expect(await shows(ben.getByRole('heading', { level: 1, name: room }))).toBe(true);
    const mark = message(ben, 'lunch is here').locator('[data-me=true]');
    expect(await shows(mark)).toBe(true);
    expect(await mark.innerText()).toBe('@all');
  });

  test('lead to a chat that is new', async () => {
    const { length } = (await spied(ben)).shown;
    await leaveRoom();
    await hide(ben, true);
    const { cloud } = stage;
    const stranger = cloud.addUser({ name: 'Zoe Newcomer', permissions: ['chat:chat:access'] });
    await stage.ask(stranger, `chats/users/${cloud.users[1]?.id}/messages`, 'POST', { message: 'Hello' });
    await waitForNotification(ben, length + 1);
    await chats(ben)
      .getByRole('link', { name: /Zoe Newcomer/ })
      .waitFor();
    await hide(ben, false);
    await press(ben);

    expect(await shows(ben.getByRole('heading', { level: 1, name: 'Zoe Newcomer' }))).toBe(true);
  });

  test('stay away while the window is in sight, and while all chats are muted', async () => {
    const { length } = (await spied(ben)).shown;
    await leaveRoom();
    await say(ana, `@${benName} in sight`);
    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme.*unread/ })
      .waitFor();
    await choose('Mute all chats', true);
    await hide(ben, true);
    await say(ana, `@${benName} muted`);
    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme 2 unread/ })
      .waitFor();

    expect((await spied(ben)).shown).toHaveLength(length);
    await hide(ben, false);
  });

  test('stay away while another tab of the same person is in sight, and what is chosen there counts', async () => {
    await choose('Mute all chats', false);
    const { length } = (await spied(ben)).shown;
    const tab = await ben.context().newPage();
    await tab.goto(stage.chat.url);
    await tab.getByRole('button', { name: 'Sign in' }).click();
    await tab.getByRole('button', { name: benName }).click();
    await chats(tab).waitFor();
    await hide(ben, true);
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
    expect((await spied(ben)).shown).toHaveLength(length);

    await hide(ben, false);
    await openMenu(ben, 'Settings');
    await ben.getByRole('checkbox', { name: /^Tell me of new messages/ }).check();
    await ben.getByRole('button', { name: 'Close' }).click();
    await hide(ben, true);
    await say(ana, `@${benName} told`);
    await waitForNotification(ben, length + 1);

    expect((await spied(ben)).shown).toHaveLength(length + 1);
    await hide(ben, false);
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
    expect(stage.complaints).toEqual([]);
  });
});
