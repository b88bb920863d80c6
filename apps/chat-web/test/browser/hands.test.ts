import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jidOf, message, messages, openChat, phone, say, setUpStage, shows, type Stage } from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;

beforeAll(async () => {
  stage = await setUpStage();
  const [first = stage.cloud.addUser()] = stage.cloud.users;
  const jid = jidOf(stage, room);
  stage.cloud.addMessage(first, { jid }, 'Plain words');
});
afterAll(() => stage.close());

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
  );
}

/** How the focus is drawn: the width and style of the line around it, or around the field that it is in. */
function outlineOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const own = getComputedStyle(focused);
    const drawn = own.outlineStyle === 'none' ? getComputedStyle(focused.parentElement ?? focused) : own;
    return `${drawn.outlineStyle} ${drawn.outlineWidth}`;
  });
}

describe('the keyboard', () => {
  test('reaches every action of a message by one Tab from the message, and the arrows', async () => {
    const page = await stage.signIn(stage.cloud.users[0]?.name ?? '');
    await openChat(page, room);
    const row = message(page, 'Plain words');
    await row.focus();
    await page.keyboard.press('Tab');
    const reached = [await focusedName(page)];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('ArrowRight');
      reached.push(await focusedName(page));
    }

    expect(reached).toEqual([
      'React with 👍',
      'React with ❤️',
      'React with 😂',
      'More reactions',
      'Reply in a thread',
      'Pin',
      'Copy a link to it',
      'Edit',
      'Delete',
    ]);
    for (const [key, name] of [
      ['ArrowRight', 'React with 👍'],
      ['ArrowLeft', 'Delete'],
      ['Home', 'React with 👍'],
      ['End', 'Delete'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focusedName(page)).toBe(name);
    }
    await page.keyboard.press('Tab');
    expect(await row.evaluate((line) => line.contains(document.activeElement))).toBe(false);
  });

  test('comes back to the action that was used last', async () => {
    const page = await stage.signIn(stage.cloud.users[0]?.name ?? '');
    await openChat(page, room);
    const row = message(page, 'Plain words');
    await row.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await shows(row.getByRole('button', { name: 'You reacted with ❤️' }))).toBe(true);
    await page.getByRole('main').getByRole('textbox').focus();
    await row.getByRole('toolbar').waitFor({ state: 'detached' });
    await row.focus();
    await row.getByRole('toolbar').getByRole('button', { name: 'React with ❤️' }).waitFor();
    // The reaction stands before the actions.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');

    expect(await focusedName(page)).toBe('React with ❤️');
  });

  test('comes back from the choice of emoji to where it was opened', async () => {
    const page = await stage.signIn(stage.cloud.users[0]?.name ?? '');
    await openChat(page, room);
    const row = message(page, 'Plain words');
    await row.focus();
    await row.getByRole('button', { name: 'More reactions' }).focus();
    await page.keyboard.press('Enter');
    const picker = page.getByRole('dialog', { name: 'More reactions' });
    await picker.getByRole('searchbox').fill('otter');
    await picker.getByRole('button', { name: '🦦 otter' }).waitFor();
    await page.keyboard.press('End');
    expect(await picker.getByRole('searchbox').inputValue()).toBe('otter');
    await page.keyboard.press('Enter');
    await picker.waitFor({ state: 'detached' });

    expect(await focusedName(page)).toBe('More reactions');
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe('Reply in a thread');
  });

  test('is in the field again after the last message was edited', async () => {
    const page = await stage.signIn(stage.cloud.users[0]?.name ?? '');
    await openChat(page, room);
    await say(page, 'Firts');
    await page.locator('[data-row=message]').filter({ hasText: 'Firts' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('textbox', { name: 'Edit the message' }).fill('Written first');
    await page.keyboard.press('Enter');
    await message(page, 'Written first').waitFor();
    await page.getByRole('textbox', { name: 'Edit the message' }).waitFor({ state: 'detached' });
    await page.keyboard.type('Next');

    expect(await page.getByRole('main').getByRole('textbox').inputValue()).toBe('Next');
  });

  test('shows where it is, also where the system chooses the colours', async () => {
    const page = await stage.signIn(stage.cloud.users[0]?.name ?? '', { forcedColors: 'active' });
    await openChat(page, room);
    await messages(page).waitFor();
    await page.getByRole('button', { name: /^Menu of/ }).focus();
    const drawn = new Map<string, string>();
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      drawn.set(await focusedName(page), await outlineOfFocus(page));
    }
    await page.getByRole('main').getByRole('textbox').focus();
    drawn.set(await focusedName(page), await outlineOfFocus(page));

    expect(drawn.size).toBeGreaterThan(15);
    expect([...drawn.keys()].at(-1)).toBe(`Message ${room}`);
    expect([...drawn].filter(([, outline]) => outline !== 'solid 2px')).toEqual([]);
    const open = page.getByRole('navigation').locator('[aria-current=page]');
    expect(await open.evaluate((link) => getComputedStyle(link).outlineWidth)).toBe('2px');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    const pressed = page.getByRole('button', { name: 'Search', exact: true, pressed: true });
    expect(await pressed.evaluate((button) => getComputedStyle(button).outlineWidth)).toBe('2px');
  });
});

describe('a finger', () => {
  test('finds the actions of a message by a tap, with their names to read', async () => {
    const page = await stage.signIn(stage.cloud.users[0]?.name ?? '', phone);
    await openChat(page, room);
    const row = message(page, 'Plain words');
    await row.tap();
    const actions = row.getByRole('toolbar', { name: 'Actions of the message' });
    await actions.getByRole('button', { name: 'React with 😂' }).tap();
    expect(await shows(row.getByRole('button', { name: 'You reacted with 😂' }))).toBe(true);
    await actions.getByRole('button', { name: 'More actions' }).tap();
    const more = page.getByRole('dialog', { name: 'More actions' });
    expect(await more.getByRole('menuitem').allInnerTexts()).toEqual([
      'Reply in a thread',
      'Pin',
      'Copy a link to it',
      expect.stringMatching(/^Edit/),
      'Delete',
    ]);
    await more.getByRole('menuitem', { name: 'Pin' }).tap();

    expect(await shows(row.getByText('Pinned'))).toBe(true);
    await more.waitFor({ state: 'detached' });
  });

  test('is told why a greyed-out action does nothing', async () => {
    const reader = stage.cloud.users.at(-1)?.name ?? '';
    const page = await stage.signIn(reader, phone);
    await openChat(page, room);
    await message(page, 'Plain words').tap();
    await message(page, 'Plain words').getByRole('button', { name: 'React with 👍' }).tap({ force: true });
    const reason = page.getByRole('status').getByText('Your permissions do not include this.');
    expect(await shows(reason)).toBe(true);
    await message(page, 'Plain words').getByRole('button', { name: 'More actions' }).tap();
    const pin = page.getByRole('dialog', { name: 'More actions' }).getByRole('menuitem', { name: 'pin' });
    expect(await pin.innerText()).toContain('Your permissions do not include this.');
    expect(stage.complaints).toEqual([]);
  });
});
