import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, openChat, say, setUpStage, shows, type Stage } from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;
let page: Page;
let name: string;

beforeAll(async () => {
  stage = await setUpStage();
  name = stage.cloud.users[1]?.name ?? '';
  page = await stage.signIn(name);
  await openChat(page, room);
});
afterAll(() => stage.close());

/** Ends every sign-in of the person, as an administrator can. */
async function revoke(): Promise<void> {
  const [admin, user] = stage.cloud.users;
  const answer = await stage.ask(admin, `tokens/${user?.id}`, 'DELETE');
  if (!answer.ok) throw new Error(`The fake did not revoke the tokens: ${answer.status}.`);
}

describe('a sign-in that the platform has ended', () => {
  test('is said, and what was written stays', async () => {
    await page.getByRole('main').getByRole('textbox').fill('A thought that must not be lost');
    await revoke();
    await openChat(page, 'Platform engineering');
    await say(page, 'Sent too late');

    const banner = page.getByRole('alert').filter({ hasText: 'Your sign-in has ended.' }).first();
    expect(await shows(banner)).toBe(true);
    expect(await shows(message(page, 'Sent too late').getByRole('button', { name: 'Retry' }))).toBe(true);
  });

  test('goes on where it was after signing in again', async () => {
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).first().click();
    await page.waitForURL((url) => url.origin === stage.cloud.origin);
    await page.getByRole('button', { name }).click();

    expect(await shows(page.getByRole('heading', { level: 1, name: 'Platform engineering' }))).toBe(true);
    expect(await shows(message(page, 'Sent too late').and(page.locator('[data-row=message]')))).toBe(true);
    expect(await message(page, 'Sent too late').count()).toBe(1);
    await openChat(page, room);
    const field = page.getByRole('main').getByRole('textbox');
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    expect(await field.inputValue()).toBe('A thought that must not be lost');
    expect(await page.getByText('Your sign-in has ended.').count()).toBe(0);
  });

  test('does not lead away from the app while the platform is out of reach, although there is a network', async () => {
    const platform = `${stage.cloud.origin}/**`;
    await page.evaluate(() => {
      const key = 'genesys_chat_auth_data';
      const token = JSON.parse(sessionStorage.getItem(key) ?? '') as object;
      sessionStorage.setItem(key, JSON.stringify({ ...token, tokenExpiryTime: Date.now() - 1000 }));
    });
    await page.route(platform, (route) => route.abort());
    await page.reload();

    const banner = page.getByRole('alert').filter({ hasText: 'Your sign-in has ended.' }).first();
    expect(await shows(banner)).toBe(true);
    expect(page.url().startsWith(stage.chat.url)).toBe(true);
    await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('A thought'));
    await page.unroute(platform);
    await banner.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name }).click();
    expect(await shows(page.getByRole('heading', { level: 1, name: room }))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
