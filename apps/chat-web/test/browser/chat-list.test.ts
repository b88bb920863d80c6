import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import {
  chats,
  hear,
  message,
  messages,
  openChat,
  openHistory,
  refusal,
  say,
  setUpStage,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

const room = 'Shift log (history)';
const otherRoom = 'Everyone at Acme';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  ana = await stage.signIn(stage.cloud.users[0]?.name ?? '');
});
afterAll(() => stage.close());

/** What the first chat is called; favourites, which stay on top, aside. */
async function firstName(): Promise<string> {
  const texts = await chats(ana).getByRole('link').allInnerTexts();
  return texts.find((text) => !text.includes('favourite')) ?? '';
}

/** Keeps the next answer to who asks for the chats until it is released, and alters it. */
async function holdChats(alter: (answer: string) => string) {
  const [asked, release] = [gate(), gate()];
  await ana.route('**/users/chats/me*', async (route) => {
    const response = await route.fetch();
    asked.open();
    await release.opened;
    await route.fulfill({ response, body: alter(await response.text()) });
  });
  return { asked, release };
}

describe('the list of chats', () => {
  test('has the chat on top in which one has written, before the platform has answered', async () => {
    for (const name of [room, otherRoom]) {
      await openHistory(ana, name);
      const answer = gate();
      await ana.route('**/messages', async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        await answer.opened;
        return route.fallback();
      });
      await say(ana, `Written in ${name}`);
      await ana
        .locator('[data-row=pending]')
        .filter({ hasText: `Written in ${name}` })
        .waitFor();

      expect(await firstName()).toContain(name);
      answer.open();
      await ana
        .locator('[data-row=message]')
        .filter({ hasText: `Written in ${name}` })
        .waitFor();
      await ana.unroute('**/messages');
      expect(await firstName()).toContain(name);
    }
  });

  test('has a new one-to-one from its first message on, for both', async () => {
    const { cloud } = stage;
    const stranger = cloud.addUser({ name: 'Zoe Newcomer', permissions: ['chat:chat:access'] });
    await ana.reload();
    await chats(ana).waitFor();
    await ana.evaluate((id) => (location.hash = `#/people/${id}`), stranger.id);
    await ana.getByRole('heading', { level: 1, name: 'Zoe Newcomer' }).waitFor();
    expect(await chats(ana).getByRole('link', { name: 'Zoe Newcomer' }).count()).toBe(0);
    await say(ana, 'Welcome to Acme');
    expect(await shows(chats(ana).getByRole('link', { name: 'Zoe Newcomer' }))).toBe(true);

    const other = cloud.addUser({ name: 'Yan Newcomer', permissions: ['chat:chat:access'] });
    await stage.ask(other, `chats/users/${cloud.users[0]?.id}/messages`, 'POST', { message: 'Hello Ana' });
    expect(await shows(chats(ana).getByRole('link', { name: /Yan Newcomer/ }))).toBe(true);
  });

  test('has a chat that began while it was read for the first time', async () => {
    const { cloud } = stage;
    const stranger = cloud.addUser({ name: 'Xia Newcomer', permissions: ['chat:chat:access'] });
    const address = ana.url();
    await ana.goto('about:blank');
    const { asked, release } = await holdChats((answer) => answer);
    await ana.goto(address);
    await asked.opened;
    await stage.ask(stranger, `chats/users/${cloud.users[0]?.id}/messages`, 'POST', { message: 'Hello Ana' });
    release.open();

    expect(await shows(chats(ana).getByRole('link', { name: /Xia Newcomer/ }))).toBe(true);
    await ana.unrouteAll({ behavior: 'wait' });
  });

  test('has a chat on top in which something was said while it was read anew', async () => {
    const { asked, release } = await holdChats((answer) =>
      answer.replaceAll('Xia Newcomer', 'Xia, read anew'),
    );
    await ana.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await asked.opened;
    hear(stage, room, 'Up again');
    await chats(ana)
      .getByRole('link', { name: /Shift log.*unread/ })
      .waitFor();
    release.open();
    await chats(ana)
      .getByRole('link', { name: /Xia, read anew/ })
      .waitFor();
    await ana.unrouteAll({ behavior: 'wait' });

    expect(await firstName()).toContain(room);
  });

  test('shows what was begun in another chat, until it is gone, over a reload', async () => {
    await openHistory(ana, room);
    await ana.getByRole('main').getByRole('textbox').fill('Half a thought');
    const row = chats(ana).getByRole('link', { name: room });
    expect(await row.getByText('Half a thought').count()).toBe(0);
    await openHistory(ana, otherRoom);
    expect(await shows(row.getByText('Draft: Half a thought'))).toBe(true);
    await ana.reload();
    expect(await shows(row.getByText('Draft: Half a thought'))).toBe(true);

    await openHistory(ana, room);
    await ana.getByRole('main').getByRole('textbox').fill('');
    await openHistory(ana, otherRoom);
    expect(await row.getByText('Draft').count()).toBe(0);
  });

  test('says the day of a message after midnight, to whoever looks again', async () => {
    const { cloud } = stage;
    const [me = cloud.addUser(), ben = cloud.addUser()] = cloud.users;
    const quiet = 'Quiet evening';
    const { jid } = cloud.addRoom({ subject: quiet, participants: [me, ben] });
    cloud.addMessage(ben, { jid }, 'Late in the evening');
    const page = await stage.signIn(me.name);
    await page.clock.install({ time: new Date().setHours(23, 59, 40, 0) });
    await page.reload();
    await openChat(page, quiet);
    const time = chats(page).getByRole('link', { name: quiet }).locator('time');
    await time.filter({ hasText: /^\d\d:\d\d$/ }).waitFor();
    await messages(page).getByText('Today').waitFor();
    // It comes when the room is live, and then nothing more is read.
    cloud.addMessage(ben, { jid }, 'Good night');
    await message(page, 'Good night').waitFor();
    await page.clock.setSystemTime(new Date().setHours(24, 0, 10, 0));
    await page.evaluate(() => dispatchEvent(new Event('focus')));

    expect(await shows(time.filter({ hasText: /^[A-Z][a-z]{2}$/ }))).toBe(true);
    expect(await shows(messages(page).getByText('Yesterday'))).toBe(true);
    await page.context().close();
  });

  test('marks a chat with a message that was not sent', async () => {
    await openHistory(ana, room);
    await ana.route('**/messages', (route) =>
      route.request().method() === 'POST' ? route.fulfill(refusal) : route.fallback(),
    );
    await say(ana, 'Refused');
    const row = chats(ana).getByRole('link', { name: `${room} Not sent.` });
    expect(await shows(row)).toBe(true);
    await openHistory(ana, otherRoom);
    expect(await shows(row)).toBe(true);
    await openHistory(ana, room);
    await ana.getByRole('alert').getByRole('button', { name: 'Delete' }).click();

    expect(await vanishes(row)).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
