import type { Page } from 'playwright-core';
import { messages, openMenu } from './stage.ts';

/** Shows every view of the app, one after another, to somebody who administers the organisation, in English. */
export async function visitViews(page: Page, visit: (view: string) => Promise<void>): Promise<void> {
  const room = page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: 'Support floor' });
  await visit('the chats');
  const address = await room.getAttribute('href');
  await room.click();
  await messages(page).getByRole('listitem').last().waitFor();
  await visit('a room');
  const last = messages(page).getByRole('listitem').last();
  await last.focus();
  await last.getByRole('toolbar').waitFor();
  await visit('the actions of a message');
  await last.getByRole('button', { name: 'More reactions' }).click();
  await page.getByRole('dialog', { name: 'More reactions' }).getByRole('button').last().waitFor();
  await visit('the choice of emoji');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Message Support floor' }).fill('@o');
  await page.getByRole('option').first().waitFor();
  await visit('the choice of a mention');
  await page.getByRole('textbox', { name: 'Message Support floor' }).fill('');
  await page
    .getByRole('button', { name: /\d repl/ })
    .last()
    .click();
  await page.getByRole('region', { name: 'Thread' }).getByRole('listitem').first().waitFor();
  await visit('a thread');
  for (const [panel, name] of [
    ['people', 'People and details'],
    ['search', 'Search'],
    ['pins', 'Pinned messages'],
  ]) {
    await page.evaluate((hash) => (location.hash = hash), `${address}?panel=${panel}`);
    await page.getByRole('region', { name: name ?? '' }).waitFor();
    await visit(name ?? '');
  }
  await page.evaluate(() => (location.hash = '#/'));
  await page.getByRole('region').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Menu of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
  await visit('the menu');
  await page.keyboard.press('Escape');
  for (const name of ['Settings', 'Keyboard shortcuts', 'Diagnostics', 'Faults']) {
    await openMenu(page, name);
    await visit(name);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }
  await page.getByRole('button', { name: 'Create a room' }).click();
  await page.getByRole('searchbox', { name: 'Add people' }).fill('o');
  await page.getByRole('dialog').getByRole('button', { name: 'Oliver Bennett' }).click();
  await visit('a new room');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
  await visit('the switcher');
  await page.getByRole('combobox').fill('nobody is called this');
  await page.getByText('Nobody and nothing is called').waitFor();
  await visit('the switcher without a find');
  await page.keyboard.press('Escape');
}
