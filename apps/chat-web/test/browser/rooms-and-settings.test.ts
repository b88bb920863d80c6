import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chats,
  gate,
  message,
  messages,
  openChat,
  openMenu,
  refusal,
  say,
  setUpStage,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

let stage: Stage;
let ana: Page;
let ben: Page;
let benName: string;

beforeAll(async () => {
  stage = await setUpStage();
  const [first, second] = stage.chat.fake?.cloud.users ?? [];
  benName = second?.name ?? '';
  ana = await stage.signIn(first?.name ?? '');
  ben = await stage.signIn(benName);
});
afterAll(() => stage.close());

describe('a room of one’s own', () => {
  test('is made with people in it, who find it', async () => {
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('textbox', { name: 'Subject' }).fill('Surprise party');
    await ana.getByRole('textbox', { name: 'Description' }).fill('Psst');
    await ana.getByRole('searchbox', { name: 'Add people' }).fill(benName);
    await ana.getByRole('dialog').getByRole('button', { name: benName }).click();
    await ana.getByRole('button', { name: 'Create', exact: true }).click();
    await ana.getByRole('heading', { level: 1, name: 'Surprise party' }).waitFor();
    await ana.getByText('Nothing has been said yet.').waitFor();
    await say(ana, 'Who brings the cake?');
    await message(ana, 'Who brings the cake?').waitFor();

    expect(await shows(chats(ben).getByRole('link', { name: /Surprise party/ }))).toBe(true);
  });

  test('changes its subject and its people', async () => {
    await ana.getByRole('button', { name: 'People and details' }).click();
    const panel = ana.getByRole('region', { name: 'People and details' });
    await panel.getByText('2 people').waitFor();
    await panel.getByRole('textbox', { name: 'Subject' }).fill('Birthday');
    await panel.getByRole('button', { name: 'Save' }).click();
    await ana.getByRole('heading', { level: 1, name: 'Birthday' }).waitFor();
    await panel.getByRole('button', { name: `Remove ${benName}` }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();

    expect(await shows(panel.getByText('1 person'))).toBe(true);
  });
});

describe('a room whose window is closed before it is made', () => {
  test('is made, and leads nowhere', async () => {
    const release = gate();
    await ana.route('**/chats/rooms', async (route) => {
      await release.opened;
      await route.fallback();
    });
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('textbox', { name: 'Subject' }).last().fill('Made late');
    await ana.getByRole('button', { name: 'Create', exact: true }).click();
    await ana.getByRole('button', { name: 'Cancel' }).click();
    await openMenu(ana, 'Settings');
    release.open();
    await chats(ana)
      .getByRole('link', { name: 'Made late', includeHidden: true })
      .waitFor({ state: 'attached' });
    await ana.unrouteAll({ behavior: 'wait' });

    expect(await ana.getByRole('dialog', { name: 'Settings' }).count()).toBe(1);
    expect(await ana.getByRole('heading', { level: 1, name: 'Made late', includeHidden: true }).count()).toBe(
      0,
    );
    await ana.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  });
});

describe('a room whose window is closed before it is refused', () => {
  test('says so', async () => {
    const release = gate();
    await ana.route('**/chats/rooms', async (route) => {
      await release.opened;
      await route.fulfill(refusal);
    });
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('textbox', { name: 'Subject' }).last().fill('Never made');
    await ana.getByRole('button', { name: 'Create', exact: true }).click();
    await ana.getByRole('button', { name: 'Cancel' }).click();
    release.open();

    expect(await shows(ana.getByRole('status').getByText('You are not allowed to do this.'))).toBe(true);
    await ana.unrouteAll({ behavior: 'wait' });
  });
});

describe('mentioning', () => {
  test('offers names, marks the mention and calls everybody', async () => {
    await openChat(ana, 'Everyone at Acme');
    await openChat(ben, 'Everyone at Acme');
    const field = ana.getByRole('main').getByRole('textbox');
    await field.pressSequentially(`@${benName.slice(0, 3)}`);
    await ana.getByRole('option', { name: benName }).waitFor();
    await ana.keyboard.press('Enter');
    expect(await field.inputValue()).toBe(`@${benName} `);
    await field.pressSequentially('please look');
    await ana.keyboard.press('Enter');

    const mark = message(ben, 'please look').locator('[data-me=true]');
    expect(await shows(mark)).toBe(true);
    expect(await mark.innerText()).toBe(`@${benName}`);
  });
});

describe('what is unread', () => {
  test('is counted in the list and in the title, and marked where it begins', async () => {
    await openChat(ben, 'Everyone at Acme');
    await messages(ben).waitFor();
    const [first] = stage.chat.fake?.cloud.users ?? [];
    await ben.getByRole('button', { name: 'Find a person or room' }).click();
    await ben
      .getByRole('option', { name: first?.name ?? '' })
      .first()
      .click();
    await ben.getByRole('heading', { level: 1, name: first?.name ?? '' }).waitFor();
    await say(ana, 'Unread one');
    await say(ana, 'Unread two');

    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme 2 unread/ })
      .waitFor();
    expect(await ben.title()).toMatch(/^\([2-9]\) .* – Genesys Chat$/);
    await openChat(ben, 'Everyone at Acme');
    await message(ben, 'Unread two').waitFor();
    const rows = await messages(ben).getByRole('listitem').allInnerTexts();
    expect(rows.findIndex((text) => text.includes('Unread one'))).toBe(rows.indexOf('New') + 1);
    expect(await shows(chats(ben).getByRole('link', { name: /^(?!.*unread).*Everyone at Acme/ }))).toBe(true);
  });

  test('is read out once, and history never', async () => {
    await say(ana, 'Listen to this');
    await message(ben, 'Listen to this').waitFor();

    const said = await ben.locator('[data-announcer] p').allInnerTexts();
    expect(said.filter((words) => words.includes('Listen to this'))).toHaveLength(1);
    expect(said.every((words) => /Listen to this|Unread|please look/.test(words))).toBe(true);
  });
});

describe('somebody who may only read', () => {
  test('is told why the rest is greyed out', async () => {
    const reader = stage.chat.fake?.cloud.users.at(-1)?.name ?? '';
    const page = await stage.signIn(reader);
    await chats(page).getByRole('link').first().click();
    await messages(page).waitFor();

    const field = page.getByRole('main').getByRole('textbox');
    expect(await shows(page.getByPlaceholder('Your permissions do not include this.'))).toBe(true);
    expect(await field.isDisabled()).toBe(true);
    const create = page.getByRole('button', { name: 'Create a room' });
    expect(await create.getAttribute('title')).toBe('Create a room: Your permissions do not include this.');
  });
});

describe('settings', () => {
  test('are kept by the platform', async () => {
    await openMenu(ana, 'Settings');
    const muted = ana.getByRole('checkbox', { name: 'Mute all chats' });
    await muted.click();
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
