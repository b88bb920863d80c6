import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, message, openChat, say, setUpTwoPeople, shows, type Stage, vanishes } from './stage.ts';

const room = 'Everyone at Acme';
const otherRoom = 'Support floor';
let stage: Stage;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople(room));
});
afterAll(() => stage.close());

describe('a message on its way', () => {
  test('is sent by another window when its own is closed', async () => {
    const closing = await stage.signInBeside(ana, stage.cloud.users[0]?.name ?? '');
    await openChat(closing, room);
    await closing.evaluate(() => Object.defineProperty(navigator, 'onLine', { value: false }));
    await say(closing, 'Left behind');
    await message(closing, 'Left behind').getByText('Waits for the network').waitFor();
    await closing.close();

    expect(await shows(message(ben, 'Left behind'))).toBe(true);
    await ana.locator('[data-row=message]').filter({ hasText: 'Left behind' }).waitFor();
    expect(await message(ana, 'Left behind').count()).toBe(1);
    expect(await message(ben, 'Left behind').count()).toBe(1);
  });

  test('is one draft in two windows, of which nothing is lost', async () => {
    const other = await stage.signInBeside(ana, stage.cloud.users[0]?.name ?? '');
    await openChat(other, room);
    await say(ana, 'Said and done');
    const [here, there] = [ana, other].map((page) => page.getByRole('main').getByRole('textbox'));
    await here?.pressSequentially('Begun here');
    await other.waitForFunction(() => document.querySelector('textarea')?.value === 'Begun here');
    await there?.press('End');
    await there?.pressSequentially(', ended there');
    await ana.waitForFunction(() => document.querySelector('textarea')?.value === 'Begun here, ended there');
    await ana.reload();
    await ana.waitForFunction(() => document.querySelector('textarea')?.value === 'Begun here, ended there');
    await say(other, 'Sent from there');

    await ana.waitForFunction(() => document.querySelector('textarea')?.value === '');
    expect(await shows(message(ana, 'Sent from there'))).toBe(true);
    await other.close();
  });
});

describe('the count of a chat, where the platform takes nothing for read', () => {
  beforeAll(() => stage.cloud.behave({ readingClearsBadge: false }));
  afterAll(() => stage.cloud.behave({ readingClearsBadge: true }));

  test('ends in another window of the same person too', async () => {
    const other = await stage.signInBeside(ana, stage.cloud.users[0]?.name ?? '');
    await openChat(other, otherRoom);
    await openChat(ana, room);
    await say(ben, 'Seen in one of two windows');
    const row = chats(other).getByRole('link', { name: new RegExp(`${room} .*unread`) });
    await row.waitFor();

    expect(await vanishes(row)).toBe(true);
    await say(ben, 'Seen there as well');
    await row.waitFor();
    expect(await vanishes(row)).toBe(true);
    await other.close();
    expect(stage.complaints).toEqual([]);
  });
});
