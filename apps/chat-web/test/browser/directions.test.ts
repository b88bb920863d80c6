import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messages, setUpStage, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const context = await stage.browser.newContext({
    locale: 'ar',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  await page.goto(stage.chat.url);
  await page.getByRole('button').click();
  await page.getByRole('button', { name: stage.cloud.users[0]?.name ?? '' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Support floor' }).click();
  await messages(page).getByRole('listitem').last().hover();
  await page.getByRole('toolbar').waitFor();
});
afterAll(() => stage.close());

interface Sides {
  readonly left: number;
  readonly right: number;
}

async function sidesOf(locator: Locator): Promise<Sides> {
  return locator.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right };
  });
}

/** Whether an icon is shown the other way round. */
function isMirrored(locator: Locator): Promise<boolean> {
  return locator.locator('svg').evaluate((icon) => new DOMMatrix(getComputedStyle(icon).transform).a === -1);
}

describe('from right to left', () => {
  test('the chats are at the right, and what is open beside a room at the left', async () => {
    const list = await sidesOf(page.getByRole('complementary'));
    await page.evaluate(() => (location.hash += '?panel=search'));
    const panel = page.getByRole('region');
    await panel.waitFor();
    const side = await sidesOf(panel);
    const main = await sidesOf(page.getByRole('main'));
    await page.goBack();
    await panel.waitFor({ state: 'detached' });

    expect([list.right, side.left]).toEqual([1280, 0]);
    expect(main.right).toBeLessThanOrEqual(list.left);
    expect(main.left).toBeGreaterThanOrEqual(side.right);
  });

  test('a message stands beside the face of its sender, and its actions at the other end', async () => {
    const row = messages(page).getByRole('listitem').last();
    await row.hover();
    const face = await sidesOf(row.locator('[aria-hidden=true]').first());
    const words = await sidesOf(row.getByRole('paragraph').last());
    const actions = await sidesOf(row.getByRole('toolbar'));
    const lastWord = await row
      .getByRole('paragraph')
      .last()
      .evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return range.getBoundingClientRect().right;
      });

    expect(face.left).toBeGreaterThan(words.right);
    // English words, too, begin and end beside the face.
    expect(face.left - lastWord).toBeLessThan(24);
    expect(actions.right).toBeLessThan(face.left);
    expect(actions.left).toBeLessThan(40);
  });

  test('the arrow keys go where they point, among the actions of a message', async () => {
    await messages(page).getByRole('listitem').last().focus();
    await page.keyboard.press('Tab');
    const places: number[] = [];
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      places.push((await sidesOf(page.locator(':focus'))).left);
    }
    const [first = 0, second = 0, third] = places;

    expect(second).toBeLessThan(first);
    expect(third).toBe(first);
  });

  test('figures and codes of the diagnostics read from left to right', async () => {
    await page.getByRole('complementary').getByRole('button').first().click();
    await page.getByRole('menuitem', { name: 'التشخيص' }).click();
    const dialog = page.getByRole('dialog', { name: 'التشخيص' });
    const places = await dialog
      .getByRole('definition')
      .nth(1)
      .evaluate((fact) => {
        const words = document.createTreeWalker(fact, NodeFilter.SHOW_TEXT);
        const figures: number[] = [];
        const range = document.createRange();
        while (words.nextNode()) {
          range.selectNodeContents(words.currentNode);
          if (/\d/.test(range.toString())) figures.push(range.getBoundingClientRect().left);
        }
        return figures;
      });
    const line = dialog.getByRole('listitem').last();
    const [status, id] = await line.evaluate((item) => {
      const range = document.createRange();
      const [first] = item.querySelector('bdi')?.childNodes ?? [];
      range.selectNodeContents(first ?? item);
      return [range.getBoundingClientRect().left, item.querySelector('code')?.getBoundingClientRect().left];
    });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    expect(places).toHaveLength(2);
    expect(places[0]).toBeLessThan(places[1] ?? 0);
    expect(status).toBeLessThan(id ?? 0);
  });

  test('the arrow that sends is at the left and points there', async () => {
    const send = page.getByRole('main').locator('button[type=submit]');
    const field = await sidesOf(page.getByRole('main').getByRole('textbox'));

    expect((await sidesOf(send)).right).toBeLessThanOrEqual(field.left);
    expect(await isMirrored(send)).toBe(true);
  });

  test('the way back is at the right and points there, in a narrow window', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const [back] = await page.getByRole('main').getByRole('button').all();
    if (!back) throw new Error('There is no way back.');

    expect((await sidesOf(back)).right).toBeGreaterThan(340);
    expect(await isMirrored(back)).toBe(true);
    expect(await isMirrored(page.getByRole('main').getByRole('button').nth(1))).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
