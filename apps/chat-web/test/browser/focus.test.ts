import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  jidOf,
  message,
  messages,
  openChat,
  openMenu,
  phone,
  setUpStage,
  shows,
  type Stage,
} from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;
let ana: Page;
let benName: string;

beforeAll(async () => {
  stage = await setUpStage();
  const [first = stage.cloud.addUser(), second] = stage.cloud.users;
  benName = second?.name ?? '';
  const jid = jidOf(stage, room);
  stage.cloud.addMessage(first, { jid }, 'Begin here');
  ana = await stage.signIn(first.name);
  await openChat(ana, room);
  await messages(ana).waitFor();
});
afterAll(() => stage.close());

/** Waits until the focus is on something of this name. */
async function focusIsOn(page: Page, name: string): Promise<boolean> {
  await page.waitForFunction((wanted) => {
    const focused = document.activeElement;
    return (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').includes(wanted);
  }, name);
  return true;
}

async function openThreadByKey(page: Page): Promise<ReturnType<Page['getByRole']>> {
  await message(page, 'Begin here').focus();
  await page.keyboard.press('r');
  const thread = page.getByRole('region', { name: 'Thread' });
  await thread.getByRole('listitem').filter({ hasText: 'Begin here' }).waitFor();
  return thread;
}

describe('opening a chat', () => {
  test('leads to where one writes, by a click', async () => {
    await openChat(ana, 'Support floor');

    expect(await focusIsOn(ana, 'Message Support floor')).toBe(true);
  });

  test('leads to where one writes, from the switcher, also to the chat that is open', async () => {
    for (const from of ['Support floor', room]) {
      await ana.getByRole('button', { name: /^Menu of/ }).focus();
      await ana.keyboard.press('Control+k');
      await ana.getByRole('combobox').fill(room);
      await ana.getByRole('option', { name: room }).waitFor();
      await ana.keyboard.press('Enter');

      expect(await focusIsOn(ana, `Message ${room}`), `from ${from}`).toBe(true);
    }
  });

  test('leads to where one writes in a room that was just made', async () => {
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('textbox', { name: 'Subject' }).fill('Made for writing');
    await ana.getByRole('button', { name: 'Create', exact: true }).click();
    await ana.getByRole('heading', { level: 1, name: 'Made for writing' }).waitFor();

    expect(await focusIsOn(ana, 'Message Made for writing')).toBe(true);
    await openChat(ana, room);
  });

  test('brings up no keyboard for a finger', async () => {
    const page = await stage.signIn(benName, phone);
    await openChat(page, room);
    await messages(page).waitFor();

    expect(await page.evaluate(() => document.activeElement?.matches('textarea'))).toBe(false);
    await page.context().close();
  });
});

describe('closing a panel', () => {
  test('leads back to the button that opened it, also where the panel stood instead of the chat', async () => {
    for (const width of [1280, 800]) {
      await ana.setViewportSize({ width, height: 800 });
      await ana.getByRole('button', { name: /^Pinned messages/ }).focus();
      await ana.keyboard.press('Enter');
      await ana.getByRole('region', { name: 'Pinned messages' }).waitFor();
      await ana.keyboard.press('Escape');

      expect(await focusIsOn(ana, 'Pinned messages')).toBe(true);
    }
    await ana.setViewportSize({ width: 1280, height: 800 });
  });

  test('leads back to the message whose thread it was', async () => {
    await openThreadByKey(ana);
    await ana.keyboard.press('Escape');
    await ana.getByRole('region').waitFor({ state: 'detached' });

    expect(await focusIsOn(ana, 'Begin here')).toBe(true);
  });

  test('leads to where one writes when nothing opened it', async () => {
    await ana.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      location.hash += '?panel=pins';
    });
    await ana.getByRole('region', { name: 'Pinned messages' }).waitFor();
    await ana.getByRole('button', { name: 'Close the panel' }).click();

    expect(await focusIsOn(ana, `Message ${room}`)).toBe(true);
  });
});

describe('in a thread', () => {
  test('Escape closes what is open in it, and the thread only after that', async () => {
    const thread = await openThreadByKey(ana);
    const first = thread.getByRole('listitem').filter({ hasText: 'Begin here' });
    await first.focus();
    await first.getByRole('button', { name: 'More reactions' }).click();
    const picker = ana.getByRole('dialog', { name: 'More reactions' });
    await picker.getByRole('searchbox').waitFor();
    await ana.keyboard.press('Escape');
    await picker.waitFor({ state: 'detached' });
    expect(await focusIsOn(ana, 'More reactions')).toBe(true);

    await first.focus();
    await ana.keyboard.press('Delete');
    await ana.getByRole('dialog').waitFor();
    expect(await focusIsOn(ana, 'Cancel')).toBe(true);
    await ana.keyboard.press('Escape');
    await ana.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusIsOn(ana, 'Begin here')).toBe(true);

    expect(await thread.count()).toBe(1);
  });

  test('the Up arrow in the empty field edits the last reply', async () => {
    const thread = ana.getByRole('region', { name: 'Thread' });
    const field = thread.getByRole('textbox', { name: 'Reply' });
    await field.fill('A relpy');
    await field.press('Enter');
    await thread.locator('[data-row=message]').filter({ hasText: 'A relpy' }).waitFor();
    await field.press('ArrowUp');
    await thread.getByRole('textbox', { name: 'Edit the message' }).fill('A reply');
    await ana.keyboard.press('Enter');

    expect(await shows(thread.getByRole('listitem').filter({ hasText: 'A reply' }))).toBe(true);
    await ana.getByRole('button', { name: 'Close the panel' }).click();
  });
});

describe('a window', () => {
  test('gives the focus back, and lets no other open over it', async () => {
    const menu = ana.getByRole('button', { name: /^Menu of/ });
    await openMenu(ana, 'Settings');
    await ana.keyboard.press('Control+k');
    await ana.keyboard.press('Control+/');
    expect(await ana.locator('dialog').count()).toBe(1);
    await ana.keyboard.press('Escape');
    await ana.locator('dialog').waitFor({ state: 'detached' });

    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
    await ana.keyboard.press('Control+k');
    await ana.getByRole('combobox').waitFor();
    await ana.keyboard.press('Control+/');
    expect(await ana.locator('dialog').count()).toBe(1);
    await ana.keyboard.press('Escape');
    await ana.locator('dialog').waitFor({ state: 'detached' });
    expect(stage.complaints).toEqual([]);
  });
});
