import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, message, setUpTwoPeople, shows, type Stage } from './stage.ts';

let stage: Stage;
let ana: Page;
let ben: Page;
let benName: string;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople('Everyone at Acme'));
  benName = stage.cloud.users[1]?.name ?? '';
});
afterAll(() => stage.close());

describe('mentioning', () => {
  test('offers names, marks the mention and calls everybody', async () => {
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

describe('a mention of everybody', () => {
  test('is not offered where there is one other person only', async () => {
    const name = stage.cloud.users[0]?.name ?? '';
    await chats(ben).getByRole('link', { name }).click();
    await ben.getByRole('heading', { level: 1, name }).waitFor();
    const field = ben.getByRole('main').getByRole('textbox');
    await field.pressSequentially('@a');
    await ben.getByRole('option').first().waitFor();

    expect(await ben.getByRole('option', { name: /^all/ }).count()).toBe(0);
    await field.fill('');
    expect(stage.complaints).toEqual([]);
  });
});
