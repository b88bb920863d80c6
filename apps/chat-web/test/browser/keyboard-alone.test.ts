import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, setUpStage, shows, type Stage } from './stage.ts';

const room = 'By keys';
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [me = cloud.addUser(), other = cloud.addUser()] = cloud.users;
  const made = cloud.addRoom({ subject: room, participants: [me, other], owners: [me] });
  cloud.addMessage(other, made, 'Answer me');
  const context = await stage.browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  page = await context.newPage();
  await page.goto(stage.chat.url);
});
afterAll(() => stage.close());

/** What has the focus, by its name. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return '';
    const words = activeElement.closest('label') ?? activeElement;
    return (activeElement.getAttribute('aria-label') ?? words.textContent).trim();
  });
}

/** Presses Tab, or Shift+Tab, until something of this name has the focus. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const reached: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    const here = await focused();
    if (typeof name === 'string' ? here.includes(name) : name.test(here)) return;
    reached.push(here);
  }
  throw new Error(`Tab did not reach ${String(name)}, but: ${reached.join(' | ')}`);
}

async function pressEnter(): Promise<void> {
  await page.keyboard.press('Enter');
}

describe('by the keyboard alone', () => {
  test('somebody signs in and writes in a room', async () => {
    await tabTo('Sign in');
    await pressEnter();
    await page.waitForURL((url) => url.origin === stage.cloud.origin);
    await tabTo(stage.cloud.users[0]?.name ?? '');
    await pressEnter();
    await page.getByRole('navigation', { name: 'Chats' }).waitFor();
    await tabTo(room);
    await pressEnter();
    await page.waitForFunction(() => document.activeElement?.matches('textarea') === true);
    await page.keyboard.type('Typed alone');
    await pressEnter();

    expect(await shows(message(page, 'Typed alone').and(page.locator('[data-row=message]')))).toBe(true);
  });

  test('reacts, and answers in a thread', async () => {
    await tabTo('Typed alone', 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Answer me') === true);
    await tabTo('React with 👍');
    await pressEnter();
    const reaction = message(page, 'Answer me').getByRole('button', { name: 'You reacted with 👍' });
    expect(await shows(reaction)).toBe(true);

    await tabTo('Answer me', 'Shift+Tab');
    await page.keyboard.press('r');
    const thread = page.getByRole('region', { name: 'Thread' });
    await thread.getByRole('listitem').filter({ hasText: 'Answer me' }).waitFor();
    await tabTo('Reply');
    await page.keyboard.type('Answered alone');
    await pressEnter();
    await thread.getByRole('listitem').filter({ hasText: 'Answered alone' }).waitFor();
    await page.keyboard.press('Escape');
    await thread.waitFor({ state: 'detached' });

    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Answer me');
  });

  test('adds somebody to the room', async () => {
    const third = stage.cloud.users[2]?.name ?? '';
    await tabTo('People and details', 'Shift+Tab');
    await pressEnter();
    const panel = page.getByRole('region', { name: 'People and details' });
    await panel.getByText('2 people').waitFor();
    await tabTo('Add people');
    await page.keyboard.type(third);
    await pressEnter();
    await tabTo(/^Add$/);
    await pressEnter();

    expect(await shows(panel.getByText('3 people'))).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  test('walks a menu by the arrows, Home and End, and leaves it by Tab', async () => {
    await tabTo('Menu of', 'Shift+Tab');
    await pressEnter();
    await page.getByRole('menu').waitFor();
    const reached: string[] = [];
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'End', 'Home']) {
      await page.keyboard.press(key);
      reached.push(await focused());
    }

    expect(reached).toEqual([
      'Keyboard shortcuts',
      'Settings',
      'Sign out',
      'Settings',
      'Sign out',
      'Settings',
    ]);
    await page.keyboard.press('Tab');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focused()).toContain('Find a person or room');
  });

  test('changes how the app looks, and signs out', async () => {
    await tabTo('Menu of', 'Shift+Tab');
    await pressEnter();
    await page.getByRole('menu').waitFor();
    await pressEnter();
    await page.getByRole('dialog', { name: 'Settings' }).waitFor();
    await tabTo('Appearance');
    await page.keyboard.type('Dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await pressEnter();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('End');
    await pressEnter();
    expect(await shows(page.getByRole('button', { name: 'Sign in' }))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
