import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { setUpStage } from '../test/browser/stage.ts';
import { visitViews } from '../test/browser/views.ts';

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
    const file = view
      .replace(/^(a|the) /, '')
      .toLowerCase()
      .replaceAll(' ', '-');
    if (named === undefined && !viewsOfReadme.has(file)) return;
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${file}-${look}.png`) });
  };
  await visitViews(page, picture);
  await page.getByRole('button', { name: /^Menu of/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await picture('the way in');
}
