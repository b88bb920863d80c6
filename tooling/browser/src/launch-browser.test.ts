import { expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

test('starts a browser that shows a page and follows a click', { timeout: 60_000 }, async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(`<button onclick="this.textContent = 'clicked'">click</button>`);
    await page.getByRole('button').click();

    expect(await page.getByRole('button').textContent()).toBe('clicked');
  } finally {
    await browser.close();
  }
});
