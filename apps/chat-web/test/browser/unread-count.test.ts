import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standsAtEnd } from './place.ts';
import {
  chats,
  hear,
  message,
  messages,
  openLive,
  openHistory,
  say,
  setUpTwoPeople,
  shows,
  type Stage,
} from './stage.ts';

const room = 'Platform engineering';
const otherRoom = 'Support floor';
let stage: Stage;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople('Everyone at Acme'));
});
afterAll(() => stage.close());

async function unreadCount(count: number): Promise<void> {
  const name = new RegExp(`${room} ${count} unread`);
  await chats(ana).getByRole('link', { name }).waitFor();
}

describe('what is unread', () => {
  test('is counted in the list and in the title, and marked where it begins', async () => {
    const [first] = stage.chat.fake?.cloud.users ?? [];
    await ben.getByRole('button', { name: 'Find a person or room' }).click();
    await ben
      .getByRole('option', { name: first?.name ?? '' })
      .first()
      .click();
    await ben.getByRole('heading', { level: 1, name: first?.name ?? '' }).waitFor();
    await say(ana, 'Unread one');
    await say(ana, 'Unread two');

    await chats(ben)
      .getByRole('link', { name: /Everyone at Acme 2 unread/ })
      .waitFor();
    expect(await ben.title()).toMatch(/^\([2-9]\) .* – Genesys Chat$/);
    await openLive(ben, 'Everyone at Acme');
    await message(ben, 'Unread two').waitFor();
    const rows = await messages(ben).getByRole('listitem').allInnerTexts();
    expect(rows.findIndex((text) => text.includes('Unread one'))).toBe(rows.indexOf('New') + 1);
    expect(await shows(chats(ben).getByRole('link', { name: /^(?!.*unread).*Everyone at Acme/ }))).toBe(true);
  });

  test('is read out once, and history never', async () => {
    await say(ana, 'Listen to this');
    const announcements = ben.locator('[data-announcer] p');
    await announcements.filter({ hasText: 'Listen to this' }).first().waitFor({ state: 'attached' });

    const said = await announcements.allInnerTexts();
    expect(said.filter((words) => words.includes('Listen to this'))).toHaveLength(1);
    expect(said.every((words) => /Listen to this|Unread/.test(words))).toBe(true);
  });
});

describe('the count of a chat, where the platform takes nothing for read', () => {
  beforeAll(() => stage.cloud.behave({ readingClearsBadge: false }));
  afterAll(() => stage.cloud.behave({ readingClearsBadge: true }));

  test('is of what came since it was read or answered here', async () => {
    await openHistory(ana, room);
    for (const words of ['Seen, one', 'Seen, two']) {
      hear(stage, room, words);
      await message(ana, words).waitFor();
    }
    await openHistory(ana, otherRoom);
    hear(stage, room, 'Not seen');
    await unreadCount(1);

    await openHistory(ana, room);
    hear(stage, room, 'A question');
    await message(ana, 'A question').waitFor();
    await say(ana, 'An answer');
    await message(ana, 'An answer').and(ana.locator('[data-row=message]')).waitFor();
    await openHistory(ana, otherRoom);
    hear(stage, room, 'A word more');
    expect(await shows(chats(ana).getByRole('link', { name: `${room} 1 unread` }))).toBe(true);
  });
});

describe('what was said while nobody was here', () => {
  test('is marked in the list until it is read, and only then', async () => {
    const { cloud } = stage;
    const quiet = 'Shift log (history)';
    const row = chats(ana).getByRole('link', { name: `${quiet} New since you were here` });
    const stranger = cloud.addUser({ name: 'Zoe Newcomer', permissions: ['chat:chat:access'] });
    const begun = chats(ana).getByRole('link', { name: 'Zoe Newcomer New since you were here' });
    await openHistory(ana, quiet);
    expect(await standsAtEnd(ana)).toBe(true);
    await openHistory(ana, otherRoom);
    const address = ana.url();
    await ana.goto('about:blank');
    hear(stage, quiet, 'Good morning');
    await stage.ask(stranger, `chats/users/${cloud.users[0]?.id}/messages`, 'POST', { message: 'Hello Ana' });
    await ana.goto(address);

    expect(await shows(row)).toBe(true);
    expect(await shows(begun)).toBe(true);
    expect(await chats(ana).getByText('New since you were here').count()).toBe(2);
    await openHistory(ana, quiet);
    expect(await standsAtEnd(ana)).toBe(true);
    await openHistory(ana, otherRoom);
    expect(await row.count()).toBe(0);
    await ana.reload();
    expect(await shows(begun)).toBe(true);
    expect(await row.count()).toBe(0);
  });
});

describe('the title of the window', () => {
  test('names the chat that is open, and what is unread elsewhere', async () => {
    await openLive(ana, room);
    await ana.waitForFunction(() => document.title === 'Platform engineering – Genesys Chat');
    await openHistory(ana, otherRoom);
    hear(stage, room, 'Unread from elsewhere');
    await ana.waitForFunction(() => document.title === '(1) Support floor – Genesys Chat');
    await ana.evaluate(() => (location.hash = '#/'));

    await ana.waitForFunction(() => document.title === '(1) Genesys Chat');
    expect(stage.complaints).toEqual([]);
  });

  test('counts nothing of a room from which one was taken out', async () => {
    const { cloud } = stage;
    const [first = cloud.addUser(), second = cloud.addUser()] = cloud.users;
    const participants = [first, second];
    const { jid } = cloud.addRoom({ subject: 'Passing by', participants, owners: [second] });
    cloud.addMessage(second, { jid }, 'Hello');
    const row = chats(ana).getByRole('link', { name: /Passing by/ });
    await row.waitFor();
    await ana.waitForFunction(() => document.title === '(2) Genesys Chat');
    const path = `chats/rooms/${encodeURIComponent(jid)}/participants/${first.id}`;
    await stage.ask(second, path, 'DELETE');
    await ana.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await row.waitFor({ state: 'detached' });

    await ana.waitForFunction(() => document.title === '(1) Genesys Chat');
    expect(stage.complaints).toEqual([]);
  });
});
