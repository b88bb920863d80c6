import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { messages, openChat, setUpStage } from '../test/browser/stage.ts';

/** Takes pictures, light and dark, wide and narrow: of each view into a folder that is named, otherwise those of the README. */
const [, , named] = process.argv;
const folder = named ?? join(import.meta.dirname, '..', 'screenshots');
const viewsOfReadme = new Set(['room', 'thread']);
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } } as const;

await mkdir(folder, { recursive: true });
const stage = await setUpStage();
try {
  const name = stage.chat.fake?.cloud.users[0]?.name ?? '';
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [size, viewport] of Object.entries(sizes)) {
      const page = await stage.signIn(name, { colorScheme, viewport });
      await show(page, `${size}-${colorScheme}`);
    }
  }
} finally {
  await stage.close();
}

async function show(page: Page, look: string): Promise<void> {
  const picture = async (view: string): Promise<void> => {
    if (named === undefined && !viewsOfReadme.has(view)) return;
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${view}-${look}.png`) });
  };
  await picture('chats');
  await openChat(page, 'Support floor');
  await messages(page).getByRole('listitem').last().hover();
  await page.getByRole('toolbar').waitFor();
  await picture('room');
  for (const [view, button] of [
    ['people', 'People and details'],
    ['search', 'Search'],
    ['pins', /^Pinned messages/],
  ] as const) {
    await page.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
    await page.getByRole('heading', { level: 1, name: button }).waitFor();
    await picture(view);
    if (look.startsWith('narrow')) await page.getByRole('button', { name: 'Close the panel' }).click();
  }
  await page.evaluate(() => (location.hash = location.hash.replace(/\?.*/, '')));
  await page
    .getByRole('button', { name: /\d repl/ })
    .last()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Thread' }).waitFor();
  await picture('thread');
  await page.evaluate(() => (location.hash = '#/'));
  for (const item of ['Settings', 'Keyboard shortcuts', 'Diagnostics', 'Faults']) {
    await page.getByRole('button', { name: /^Menu of/ }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByRole('dialog', { name: item }).waitFor();
    await picture(item.toLowerCase().replaceAll(' ', '-'));
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  }
  await page.getByRole('button', { name: 'Create a room' }).click();
  await page.getByRole('dialog', { name: 'Create a room' }).waitFor();
  await picture('create-room');
}
