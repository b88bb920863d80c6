import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distanceFrom, firstInSight, frames, jump, scrollUp, standsAtEnd } from './place.ts';
import {
  message,
  messages,
  openChat,
  openLive,
  phone,
  say,
  setUpStage,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

const room = 'Shift log (history)';
const otherRoom = 'Support floor';
let stage: Stage;
let ana: Page;
let anaName: string;

beforeAll(async () => {
  stage = await setUpStage();
  anaName = stage.cloud.users[0]?.name ?? '';
  ana = await stage.signIn(anaName);
  await openChat(ana, room);
  await messages(ana).getByRole('listitem').last().waitFor();
});
afterAll(() => stage.close());

/** Writes something as somebody else. */
function hear(words: string, subject = room): void {
  const { cloud } = stage;
  const [, ben = cloud.addUser()] = cloud.users;
  const { jid = '' } = cloud.rooms.find((candidate) => candidate.subject === subject) ?? {};
  cloud.addMessage(ben, { jid }, words);
}

describe('somebody at the end stays there', () => {
  test('when a long message is sent', async () => {
    await say(ana, Array.from({ length: 12 }, (_, line) => `Line ${line} of a long message`).join('\n'));
    await ana.locator('[data-row=message]').filter({ hasText: 'Line 11 of a long' }).waitFor();

    expect(await standsAtEnd(ana)).toBe(true);
    expect(await ana.getByRole('button', jump).count()).toBe(0);
  });

  test('while a draft grows and goes', async () => {
    const field = ana.getByRole('main').getByRole('textbox');
    await field.fill(Array.from({ length: 8 }, (_, line) => `Line ${line}`).join('\n'));

    expect(await standsAtEnd(ana)).toBe(true);
    await field.fill('');
    expect(await standsAtEnd(ana)).toBe(true);
    expect(await ana.getByRole('button', jump).count()).toBe(0);
  });

  test('when a banner comes, and when the window shrinks and grows', async () => {
    await ana.context().setOffline(true);
    await ana.getByText('You are offline.').waitFor();
    expect(await standsAtEnd(ana)).toBe(true);
    await ana.context().setOffline(false);
    await ana.getByText('You are offline.').waitFor({ state: 'detached' });

    for (const height of [420, 800]) {
      await ana.setViewportSize({ width: 1280, height });
      expect(await standsAtEnd(ana)).toBe(true);
    }
    await ana.setViewportSize({ width: 900, height: 800 });
    expect(await standsAtEnd(ana)).toBe(true);
    await ana.setViewportSize({ width: 1280, height: 800 });
    expect(await standsAtEnd(ana)).toBe(true);
  });

  test('and leaves it by a little scrolling', async () => {
    await scrollUp(ana, 120);
    const before = await firstInSight(ana);
    hear('Said below');

    await ana.getByRole('button', { name: 'Jump to latest (1)' }).waitFor();
    expect(await distanceFrom(ana, before)).toBeLessThan(3);
    await ana.getByRole('button', jump).click();
    expect(await standsAtEnd(ana)).toBe(true);
  });
});

describe('the place in a chat', () => {
  test('is the same after a visit to another one, where new messages are counted', async () => {
    await scrollUp(ana, 900);
    const before = await firstInSight(ana);
    await openChat(ana, otherRoom);
    await messages(ana).getByRole('listitem').last().waitFor();
    hear('Said meanwhile');
    await openChat(ana, room);
    await ana.getByRole('button', { name: 'Jump to latest (1)' }).waitFor();

    expect(await distanceFrom(ana, before)).toBeLessThan(3);
    await ana.getByRole('button', jump).click();
    expect(await standsAtEnd(ana)).toBe(true);
  });

  test('is its end after a visit to another one, for whoever left it there', async () => {
    await openChat(ana, otherRoom);
    await messages(ana).getByRole('listitem').last().waitFor();
    await openChat(ana, room);
    await message(ana, 'Said meanwhile').waitFor();

    expect(await standsAtEnd(ana)).toBe(true);
  });

  test('is the same behind a panel on a phone', async () => {
    const page = await stage.signIn(anaName, phone);
    await openChat(page, room);
    await messages(page).getByRole('listitem').last().waitFor();
    await standsAtEnd(page);
    await messages(page).evaluate((log) => log.scrollBy(0, -700));
    await page.getByRole('button', jump).waitFor();
    const before = await firstInSight(page);
    await page.getByRole('button', { name: /^Pinned messages/ }).click();
    await page.getByRole('region', { name: 'Pinned messages' }).waitFor();
    await frames(page);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await messages(page).waitFor();
    await frames(page);

    expect(await distanceFrom(page, before)).toBeLessThan(3);
    await page.getByRole('button', jump).click();
    expect(await standsAtEnd(page)).toBe(true);
    await page.getByRole('button', { name: /^Pinned messages/ }).click();
    await page.getByRole('region', { name: 'Pinned messages' }).waitFor();
    hear('Said behind the panel');
    await page.getByRole('button', { name: 'Close the panel' }).click();
    expect(await shows(message(page, 'Said behind the panel'))).toBe(true);
    expect(await standsAtEnd(page)).toBe(true);
    await page.context().close();
  });
});

describe('a list behind a panel on a phone', () => {
  let page: Page;
  const panel = { name: 'Pinned messages' };

  beforeAll(async () => {
    page = await stage.signIn(anaName, phone);
    await openLive(page, room);
    await standsAtEnd(page);
  });
  afterAll(() => page.context().close());

  async function openPanel(): Promise<void> {
    await page.getByRole('button', { name: /^Pinned messages/ }).click();
    await page.getByRole('region', panel).waitFor();
  }

  test('keeps the heights of its rows, so that no others are needed or asked for', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openPanel();
    for (let round = 0; round < 10; round += 1) await frames(page);

    expect(await page.locator('[role=log] [data-row]').count()).toBeLessThan(80);
    expect(asked.filter((url) => url.includes('/messages'))).toEqual([]);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    expect(await standsAtEnd(page)).toBe(true);
  });

  test('keeps its rows, and so the text of a message that is being edited', async () => {
    await say(page, 'Written on a phone');
    await page.locator('[data-row=message]').filter({ hasText: 'Written on a phone' }).waitFor();
    await page.getByRole('main').getByRole('textbox').press('ArrowUp');
    const editor = page.getByRole('textbox', { name: 'Edit the message' });
    await editor.fill('Half of it');
    await openPanel();
    await frames(page);
    await page.getByRole('button', { name: 'Close the panel' }).click();

    expect(await editor.inputValue()).toBe('Half of it');
  });
});

describe('what is being edited', () => {
  test('keeps its text out of sight', async () => {
    await say(ana, 'To be edited');
    await ana.locator('[data-row=message]').filter({ hasText: 'To be edited' }).waitFor();
    await ana.getByRole('main').getByRole('textbox').press('ArrowUp');
    await ana.getByRole('textbox', { name: 'Edit the message' }).fill('Half of another text');
    await scrollUp(ana, 6000);
    await frames(ana);
    await ana.getByRole('button', jump).click();

    expect(await ana.getByRole('textbox', { name: 'Edit the message' }).inputValue()).toBe(
      'Half of another text',
    );
    await ana.getByRole('textbox', { name: 'Edit the message' }).press('Escape');
    expect(await vanishes(ana.getByRole('textbox', { name: 'Edit the message' }))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
