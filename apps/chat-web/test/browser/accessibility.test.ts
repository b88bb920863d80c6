import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, messages, openChat, setUpStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

/** What axe finds on a page, in short. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  const me = (): string => stage.chat.fake?.cloud.users[0]?.name ?? '';

  test('the sign-in page has no faults', async () => {
    const page = await stage.browser.newPage({ colorScheme });
    await page.goto(stage.chat.url);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();

    expect(await faults(page)).toEqual([]);
  });

  test('a room with a thread, pins, the switcher and an editor has no faults', async () => {
    const page = await stage.signIn(me(), { colorScheme });
    await openChat(page, 'Support floor');
    await messages(page).waitFor();
    expect(await faults(page)).toEqual([]);

    await messages(page).getByRole('listitem').last().hover();
    await page.getByRole('toolbar').getByRole('button', { name: 'Reply in a thread' }).click();
    await page.getByRole('region').getByRole('listitem').first().waitFor();
    expect(await faults(page)).toEqual([]);

    await page.getByRole('button', { name: /^Pinned messages/ }).click();
    await page.getByRole('region', { name: 'Pinned messages' }).waitFor();
    expect(await faults(page)).toEqual([]);

    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('the other panels and windows have no faults', async () => {
    const page = await stage.signIn(me(), { colorScheme });
    await openChat(page, 'Support floor');
    await messages(page).waitFor();
    for (const panel of ['People and details', 'Search']) {
      await page.getByRole('button', { name: panel, exact: true }).click();
      await page.getByRole('region', { name: panel }).waitFor();
      expect(await faults(page)).toEqual([]);
    }
    for (const item of ['Settings', 'Keyboard shortcuts', 'Diagnostics', 'Faults']) {
      await page.getByRole('button', { name: /^Menu of/ }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByRole('dialog', { name: item }).waitFor();
      expect(await faults(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    }
  });

  test('a narrow window has no faults and nothing to scroll sideways', async () => {
    const page = await stage.signIn(me(), { colorScheme, viewport: { width: 320, height: 640 } });
    expect(await faults(page)).toEqual([]);
    await openChat(page, 'Support floor');
    await messages(page).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Back to the chats' }).click();
    await page.getByRole('navigation').waitFor();
  });
});

describe('the keyboard alone', () => {
  test('reaches messages and acts on them', async () => {
    const page = await stage.signIn(stage.chat.fake?.cloud.users[1]?.name ?? '');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('Everyone at Acme');
    await page.getByRole('option', { name: 'Everyone at Acme' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('textbox').focus();
    await page.keyboard.type('By hand');
    await page.keyboard.press('Enter');
    await page.locator('[data-row=message]').filter({ hasText: 'By hand' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('textbox', { name: 'Edit the message' }).waitFor();
    await page.keyboard.type(' alone');
    await page.keyboard.press('Enter');
    await message(page, 'By hand alone').getByText('(edited)').waitFor();

    await message(page, 'By hand alone').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('r');
    await page.getByRole('region', { name: 'Thread' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('region').waitFor({ state: 'detached' });
    expect(stage.complaints).toEqual([]);
  });
});
