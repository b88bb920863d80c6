import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpStage, shows, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const [me = stage.cloud.addUser(), other = me] = stage.cloud.users;
  const { jid } = stage.cloud.addRoom({ subject: 'Latin name', participants: [me, other] });
  stage.cloud.addMessage(other, { jid }, '- first\n- second');
  page = await stage.browser.newPage({ locale: 'ar', viewport: { width: 1280, height: 800 } });
  await page.goto(stage.chat.url);
  await page.getByRole('button', { name: 'تسجيل الدخول' }).click();
  await page.getByRole('button', { name: me.name }).click();
  await page.getByRole('link', { name: 'Latin name' }).click();
  await page.getByRole('main').getByRole('listitem').filter({ hasText: 'first' }).first().waitFor();
});
afterAll(() => stage.close());

/** Where words of one line begin and end, wherever the element around them does, in pixels. */
function wordsAt(locator: Locator): Promise<{ readonly left: number; readonly right: number }> {
  return locator.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    return { left, right };
  });
}

/** Where something begins and ends, in pixels. */
async function sidesOf(locator: Locator): Promise<{ readonly left: number; readonly right: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It does not show.');
  return { left: box.x, right: box.x + box.width };
}

/** The sign of the room in the bar above it. */
function signInBar(): Locator {
  return page.getByRole('main').locator('[aria-hidden=true]').filter({ hasText: '#' });
}

describe('in Arabic, Latin words', () => {
  test('stand beside what they belong to: in the list, in the bar, in a list of a message', async () => {
    const entry = page.getByRole('navigation').getByRole('link', { name: 'Latin name' });
    const face = await sidesOf(entry.locator('[aria-hidden=true]').first());
    expect(face.left - (await wordsAt(entry.getByText('Latin name'))).right).toBeLessThan(24);

    const bar = page.getByRole('main').getByRole('heading', { level: 1 });
    const sign = await sidesOf(signInBar());
    expect(sign.left - (await wordsAt(bar)).right).toBeLessThan(24);

    const row = page.getByRole('main').locator('[data-row=message]').filter({ hasText: 'second' });
    const sender = await sidesOf(row.locator('[aria-hidden=true]').first());
    expect(sender.left - (await wordsAt(row.getByText('second'))).right).toBeLessThan(48);
  });

  test('do not turn the empty field around, where Arabic is asked for', async () => {
    const field = page.getByRole('main').getByRole('textbox');
    const directionOf = (): Promise<string> =>
      field.evaluate((element) => getComputedStyle(element).direction);

    expect(await directionOf()).toBe('rtl');
    await field.fill('Latin words');
    expect(await directionOf()).toBe('ltr');
    await field.fill('');
  });

  test('begin in the bar as far from the edge as in the messages', async () => {
    const row = page.getByRole('main').locator('[data-row=message]').filter({ hasText: 'second' });
    const face = await sidesOf(row.locator('[aria-hidden=true]').first());

    expect((await sidesOf(signInBar())).right).toBe(face.right);
    expect(stage.complaints).toEqual([]);
  });
});

test('an Arabic keyboard has the shortcuts in the places of the Latin letters', async () => {
  const row = page.getByRole('main').locator('[data-row=message]').filter({ hasText: 'second' });
  await row.focus();
  await row.dispatchEvent('keydown', { key: 'ح', code: 'KeyP', bubbles: true });
  expect(await shows(row.getByText('مثبّتة'))).toBe(true);

  await row.dispatchEvent('keydown', { key: 'ن', code: 'KeyK', ctrlKey: true, bubbles: true });
  expect(await shows(page.getByRole('combobox'))).toBe(true);
});
