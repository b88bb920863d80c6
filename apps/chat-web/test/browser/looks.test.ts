import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, message, messages, openChat, say, setUpStage, type Stage } from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  ana = await stage.signIn(stage.cloud.users[0]?.name ?? '');
  await openChat(ana, room);
  await messages(ana).waitFor();
});
afterAll(() => stage.close());

describe('a toast', () => {
  test('leaves the field free, and stands there once for the same words', async () => {
    const last = messages(ana).getByRole('listitem').last();
    for (let times = 0; times < 2; times += 1) {
      await last.hover();
      await last.getByRole('button', { name: 'Copy a link to it' }).click();
    }
    const toast = ana.getByRole('status').getByText(/clipboard|copying/);
    await toast.waitFor();
    const bottom = await toast.evaluate((element) => element.getBoundingClientRect().bottom);
    const field = await ana
      .getByRole('main')
      .locator('form')
      .evaluate((form) => form.getBoundingClientRect().top);

    expect(await toast.count()).toBe(1);
    expect(bottom).toBeLessThan(field);
  });
});

describe('a field that cannot be used', () => {
  test('looks so as a whole, and says why in full, also where it is narrow', async () => {
    const reader = stage.cloud.users.at(-1)?.name ?? '';
    const page = await stage.signIn(reader, { viewport: { width: 320, height: 640 } });
    await chats(page).getByRole('link').first().click();
    await messages(page).waitFor();
    const field = page.getByPlaceholder('Your permissions do not include this.');
    await field.waitFor();
    const [own, around] = await field.evaluate((element) =>
      [element, element.parentElement ?? element].map((part) => getComputedStyle(part).backgroundColor),
    );

    expect(own).toBe(around);
    expect(await field.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await field.evaluate((element) => getComputedStyle(element, '::placeholder').whiteSpace)).toBe(
      'normal',
    );
    await page.context().close();
  });
});

describe('a message', () => {
  test('says in the line of its last word that it was edited', async () => {
    await say(ana, 'Frist');
    await ana.locator('[data-row=message]').filter({ hasText: 'Frist' }).waitFor();
    await ana.keyboard.press('ArrowUp');
    await ana.getByRole('textbox', { name: 'Edit the message' }).fill('Corrected');
    await ana.keyboard.press('Enter');
    const row = message(ana, 'Corrected');
    const mark = row.getByText('(edited)');
    await mark.waitFor();
    const middles = await mark.evaluate((element) => {
      const words = document.createRange();
      words.selectNode(element.parentElement?.firstChild ?? element);
      const boxes = [words.getBoundingClientRect(), element.getBoundingClientRect()];
      return boxes.map(({ top, height }) => top + height / 2);
    });

    expect(Math.abs((middles[0] ?? 0) - (middles[1] ?? 99))).toBeLessThan(6);
  });

  test('of emoji alone is larger', async () => {
    await say(ana, '🎉🎉');
    await say(ana, 'and words');
    await message(ana, 'and words').waitFor();
    const sizeOf = (words: string): Promise<number> =>
      message(ana, words)
        .getByRole('paragraph')
        .last()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

    expect(await sizeOf('🎉🎉')).toBeGreaterThan(1.5 * (await sizeOf('and words')));
  });
});

describe('the faces of people', () => {
  test.each(['light', 'dark'] as const)('come in 36 colours that can be read, in %s', async (colorScheme) => {
    await ana.emulateMedia({ colorScheme });
    const face = messages(ana).locator('[aria-hidden=true] span').last();
    const found = await face.evaluate((avatar) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string): number => {
        if (!context) return 0;
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const channels = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
          const share = value / 255;
          return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * (channels[0] ?? 0) + 0.7152 * (channels[1] ?? 0) + 0.0722 * (channels[2] ?? 0);
      };
      const looks = [...document.querySelectorAll<HTMLElement>('[style*="--hue"]')];
      const classes = new Set(looks.map(({ className }) => className.replace(/\S*small\S*/, '')));
      const contrasts: number[] = [];
      const washes = new Set<string>();
      for (const name of classes) {
        avatar.setAttribute('class', name);
        for (let hue = 0; hue < 360; hue += 30) {
          (avatar as HTMLElement).style.setProperty('--hue', String(hue));
          const { backgroundColor, color } = getComputedStyle(avatar);
          const [dark = 0, light = 0] = [luminance(backgroundColor), luminance(color)].sort((a, b) => a - b);
          contrasts.push((light + 0.05) / (dark + 0.05));
          washes.add(backgroundColor);
        }
      }
      return { least: Math.min(...contrasts), colours: washes.size };
    });

    expect(found.colours).toBe(36);
    expect(found.least).toBeGreaterThan(4.5);
  });
});

describe('the size of letters', () => {
  test('follows what the reader has chosen in the browser', async () => {
    const page = await stage.browser.newPage();
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
    await page.goto(stage.chat.url);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

    expect(size).toBe('22.5px');
    expect(stage.complaints).toEqual([]);
  });
});
