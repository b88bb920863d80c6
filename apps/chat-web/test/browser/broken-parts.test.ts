import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages, openChat, setUpStage, shows, type Stage } from './stage.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  page = await stage.signIn(stage.cloud.users[0]?.name ?? '');
});
afterAll(() => stage.close());

test('a language that cannot be fetched leaves the app in English', async () => {
  const context = await stage.browser.newContext({ locale: 'de-DE', serviceWorkers: 'block' });
  const german = await context.newPage();
  await german.route('**/assets/de-*.js', (route) => route.abort());
  await german.goto(stage.chat.url);

  expect(await shows(german.getByRole('button', { name: 'Sign in' }))).toBe(true);
  await context.close();
});

test('a part whose code cannot be fetched says so, and the rest of the app goes on', async () => {
  await page.route('**/assets/side-panel*.js', (route) => route.abort());
  await page.reload();
  await openChat(page, 'Support floor');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByText('This part of the app has broken.').waitFor();
  await openChat(page, 'Platform engineering');
  expect(await shows(messages(page))).toBe(true);

  await page.unroute('**/assets/side-panel*.js');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('button', { name: 'Load again' }).click();
  expect(await shows(page.getByRole('region', { name: 'Search' }))).toBe(true);
  expect(await shows(page.getByRole('heading', { level: 1, name: 'Platform engineering' }))).toBe(true);
});

test('windows that were not opened before open without a network', async () => {
  for (const part of ['quick-switcher', 'shortcuts-dialog'])
    await page.waitForFunction(
      (name) => performance.getEntriesByType('resource').some((file) => file.name.includes(`${name}-`)),
      part,
    );
  await page.context().setOffline(true);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');

  expect(await shows(page.getByRole('dialog', { name: 'Keyboard shortcuts' }))).toBe(true);
});
