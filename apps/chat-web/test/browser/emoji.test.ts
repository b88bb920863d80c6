import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, openChat, phone, setUpStage, shows, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [first = cloud.addUser()] = cloud.users;
  const room = cloud.addRoom({ subject: 'Emoji' });
  for (const words of ['Look for one', 'Walk to one', 'Again']) cloud.addMessage(first, room, words);
  page = await stage.signIn(first.name);
  await openChat(page, 'Emoji');
});
afterAll(() => stage.close());

async function openPicker(words: string): Promise<Locator> {
  await message(page, words).focus();
  await message(page, words).getByRole('button', { name: 'More reactions' }).click();
  const picker = page.getByRole('dialog', { name: 'More reactions' });
  await picker.getByRole('group', { name: 'Kinds of emoji' }).getByRole('button').first().waitFor();
  return picker;
}

describe('the choice of emoji', () => {
  test('finds any of them by a word, and Enter takes the first', async () => {
    const picker = await openPicker('Look for one');
    await picker.getByRole('searchbox').fill('otter');
    await picker.getByRole('button', { name: '🦦 otter' }).waitFor();
    await page.keyboard.press('Enter');

    expect(await shows(message(page, 'Look for one').getByRole('button', { name: /reacted with 🦦/ }))).toBe(
      true,
    );
  });

  test('is walked through by the arrow keys, kind by kind', async () => {
    const picker = await openPicker('Walk to one');
    await picker.getByRole('button', { name: 'Food and drink' }).click();
    await picker.getByRole('group', { name: 'Food and drink' }).getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('melon');
    await page.keyboard.press('Enter');

    expect(await shows(message(page, 'Walk to one').getByRole('button', { name: /reacted with 🍈/ }))).toBe(
      true,
    );
  });

  test('puts one where the caret is, in the text that is being written', async () => {
    const field = page.getByRole('main').getByRole('textbox');
    await field.fill('Good night');
    for (let step = 0; step < 6; step += 1) await field.press('ArrowLeft');
    await page.getByRole('main').getByRole('button', { name: 'Insert an emoji' }).click();
    const picker = page.getByRole('dialog', { name: 'Insert an emoji' });
    await picker.getByRole('searchbox').fill('crescent moon');
    await picker.getByRole('button', { name: '🌙 crescent moon' }).click();

    expect(await field.inputValue()).toBe('Good🌙 night');
    await page.keyboard.type(' ');
    expect(await field.inputValue()).toBe('Good🌙  night');
    await field.fill('');
  });

  test('puts one behind a text that was begun before, also where the field does not take the focus', async () => {
    for (const options of [{}, phone]) {
      const window = await stage.signIn(stage.cloud.users[0]?.name ?? '', options);
      await openChat(window, 'Emoji');
      const field = window.getByRole('main').getByRole('textbox');
      await field.fill('Good night');
      await window.reload();
      await window.waitForFunction(() => document.querySelector('textarea')?.value === 'Good night');
      await window.getByRole('main').getByRole('button', { name: 'Insert an emoji' }).click();
      const picker = window.getByRole('dialog', { name: 'Insert an emoji' });
      await picker.getByRole('searchbox').fill('crescent moon');
      await picker.getByRole('button', { name: '🌙 crescent moon' }).click();

      expect(await field.inputValue()).toBe('Good night🌙');
      await window.context().close();
    }
  });

  test('gives people and hands the tone of skin that was chosen', async () => {
    const field = page.getByRole('main').getByRole('textbox');
    const insert = page.getByRole('main').getByRole('button', { name: 'Insert an emoji' });
    const picker = page.getByRole('dialog', { name: 'Insert an emoji' });
    await insert.click();
    await picker
      .getByRole('group', { name: 'Skin tone' })
      .getByRole('button', { name: 'Medium dark' })
      .click();
    await picker.getByRole('searchbox').fill('waving hand');
    await picker.getByRole('button', { name: 'waving hand' }).click();
    expect(await field.inputValue()).toBe('👋🏾');
    await field.fill('');
    await message(page, 'Again').focus();
    const quick = message(page, 'Again').getByRole('toolbar').getByRole('button', { name: 'React with' });
    expect(await quick.allInnerTexts()).toEqual(['👍🏾', '❤️', '😂']);

    await insert.click();
    await picker.getByRole('group', { name: 'Skin tone' }).getByRole('button', { name: 'None' }).click();
    await page.keyboard.press('Escape');
  });

  test('begins with those that were taken lately, also after a reload', async () => {
    await page.reload();
    const picker = await openPicker('Again');
    const recent = picker.getByRole('group', { name: 'Lately used' });

    expect(await recent.getByRole('button').allInnerTexts()).toEqual(['👋', '🦦', '🍈', '🌙']);
    await picker.getByRole('searchbox').fill('no emoji is called this');
    expect(await shows(picker.getByText('Nothing found.'))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
