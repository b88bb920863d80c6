import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import {
  changed,
  messages,
  openChat,
  openMenu,
  refusal,
  setUpStage,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

let stage: Stage;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const [first, second] = stage.chat.fake?.cloud.users ?? [];
  ana = await stage.signIn(first?.name ?? '');
  ben = await stage.signIn(second?.name ?? '');
});
afterAll(() => stage.close());

describe('settings', () => {
  test('are kept by the platform', async () => {
    await openMenu(ana, 'Settings');
    const muted = ana.getByRole('checkbox', { name: 'Mute all chats' });
    const isKept = changed(ana);
    await muted.click();
    await isKept;
    await ana.reload();
    await openMenu(ana, 'Settings');

    await ana.waitForFunction(
      () => document.querySelector<HTMLInputElement>('fieldset:nth-of-type(2) input')?.checked,
    );
    expect(await muted.isChecked()).toBe(true);
    await ana.getByRole('button', { name: 'Close' }).click();
  });

  test('say that one was refused, although another is on its way', async () => {
    await openMenu(ana, 'Settings');
    const second = gate();
    let count = 0;
    await ana.route('**/chats/users/me/settings', async (route) => {
      if (route.request().method() === 'GET') return route.fallback();
      count += 1;
      if (count === 1) return route.fulfill(refusal);
      await second.opened;
      return route.fallback();
    });
    await ana.getByRole('checkbox', { name: 'Mute all chats' }).click();
    await ana.getByRole('checkbox', { name: 'Only when I am mentioned' }).click();

    const dialog = ana.getByRole('dialog');
    expect(await shows(dialog.getByRole('status').getByText('You are not allowed to do this.'))).toBe(true);
    second.open();
    await ana.unrouteAll({ behavior: 'wait' });
    await dialog.getByRole('status').getByRole('button', { name: 'Close' }).click();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  test('switch reactions off for everybody', async () => {
    await openMenu(ana, 'Settings');
    const allowed = ana.getByRole('checkbox', { name: 'Reactions may be used' });
    await allowed.uncheck();
    await ben.reload();
    await openChat(ben, 'Everyone at Acme');
    await messages(ben).getByRole('listitem').last().hover();
    await ben.getByRole('toolbar').waitFor();

    expect(await vanishes(ben.getByRole('toolbar').getByRole('button', { name: 'React with 👍' }))).toBe(
      true,
    );
    await allowed.check();
    await ana.getByRole('button', { name: 'Close' }).click();
  });

  test('change language, direction and appearance', async () => {
    await openMenu(ana, 'Settings');
    await ana.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
    expect(await ana.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await ana.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await ana.waitForFunction(() => document.documentElement.dir === 'rtl');
    await ana.getByRole('dialog').getByRole('combobox').first().selectOption('de');
    await ana.waitForFunction(() => document.documentElement.lang === 'de');
    expect(await shows(ana.getByRole('dialog', { name: 'Einstellungen' }))).toBe(true);
    await ana.getByRole('combobox', { name: 'Sprache' }).selectOption('en');
    await ana.getByRole('dialog', { name: 'Settings' }).waitFor();
    await ana.getByRole('button', { name: 'Close' }).click();
  });
});

describe('notifications on the phone', () => {
  test('are chosen here and kept by the platform', async () => {
    await openMenu(ana, 'Settings');
    const choice = ana.getByRole('combobox', { name: 'On the phone' });
    const isKept = changed(ana);
    await choice.selectOption('Always');
    await isKept;
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

describe('signing out', () => {
  test('revokes the token and forgets what was kept', async () => {
    const tokens = () => ben.evaluate(() => Object.values(sessionStorage).join(' '));
    const token = /"accessToken":"([^"]+)"/.exec(await tokens())?.[1] ?? '';
    await ben.getByRole('button', { name: /^Menu of/ }).click();
    await ben.getByRole('menuitem', { name: 'Sign out' }).click();
    await ben.getByRole('button', { name: 'Sign in' }).waitFor();

    expect(await tokens()).not.toContain(token);
    const answer = await fetch(`${stage.chat.fake?.url}/api/v2/users/me`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(401);
    expect(stage.complaints).toEqual([]);
  });
});
