import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chats,
  jidOf,
  message,
  messages,
  openHistory,
  phone,
  setUpStage,
  shows,
  type Stage,
} from './stage.ts';

const room = 'Platform engineering';
let stage: Stage;
let name: string;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [first = cloud.addUser()] = cloud.users;
  ({ name } = first);
  const jid = jidOf(stage, room);
  cloud.addMessage(first, { jid }, 'Über den Wolken, a needle');
  for (let count = 0; count < 45; count += 1)
    cloud.addMessage(first, { jid }, `Straw ${count}, und noch mehr Wolle`);
  ana = await stage.signIn(name);
  await openHistory(ana, room);
});
afterAll(() => stage.close());

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search the loaded messages' }).fill(words);
}

function isInSight(page: Page): Promise<unknown> {
  return page.waitForFunction(() => {
    const box = document.querySelector('[role=main] [data-marked=true]')?.getBoundingClientRect();
    return box !== undefined && box.top > 0 && box.bottom < innerHeight;
  });
}

describe('a search', () => {
  test('marks the words that were found, in any order and without their marks', async () => {
    await search(ana, 'wolken uber');
    const hit = ana.getByRole('region', { name: 'Search' }).getByRole('link');
    await ana.getByText('1 found').waitFor();

    expect(await hit.locator('mark').allInnerTexts()).toEqual(['Über', 'Wolken']);
  });

  test('leads to the same message once more, and lights it up again', async () => {
    const hit = ana.getByRole('region', { name: 'Search' }).getByRole('link');
    await hit.click();
    await isInSight(ana);
    const light = ana.locator('[data-marked=true] > span').first();
    await light.evaluate((element) => element.setAttribute('data-before', ''));
    await ana.getByRole('button', { name: /^Jump to latest/ }).click();
    await message(ana, 'Straw 44').waitFor();
    await hit.click();
    await isInSight(ana);

    expect(await ana.locator('[data-marked=true] > [data-before]').count()).toBe(0);
    expect(await shows(ana.getByRole('region', { name: 'Search' }))).toBe(true);
  });

  test('says how many it found beyond those that it shows', async () => {
    // Older messages that come in by scrolling are searched too.
    await messages(ana).evaluate((log) => (log.scrollTop = 0));
    await ana.getByText('This is the beginning.').waitFor();
    await ana.getByRole('searchbox').fill('e');
    await ana.getByText(/^The latest 50 of \d+ found$/).waitFor();

    expect(await ana.getByRole('region', { name: 'Search' }).getByRole('link').count()).toBe(50);
  });
});

describe('a hit that is a reply', () => {
  const threadRoom = 'Room with a thread';
  const replyCount = 400;

  beforeAll(async () => {
    const { cloud } = stage;
    const [first = cloud.addUser()] = cloud.users;
    const { jid } = cloud.addRoom({ subject: threadRoom });
    const { thread } = cloud.addMessage(first, { jid }, 'Who has the key?');
    for (let count = 0; count < replyCount; count += 1)
      cloud.addMessage(first, { jid }, { message: `Reply ${count}.`, threadId: thread.id ?? '' });
    for (let count = 0; count < 10; count += 1) cloud.addMessage(first, { jid }, `Something else ${count}`);
    // A room that was made elsewhere is not in the list yet.
    await ana.evaluate((hash) => (location.hash = hash), `#/rooms/${encodeURIComponent(jid)}`);
    await messages(ana).getByText('This is the beginning.').waitFor();
  });

  test.each([
    ['one of the newest', replyCount - 1],
    ['older than what is first read of the thread', 3],
  ])('opens its thread there: %s', async (_, number) => {
    await search(ana, `Reply ${number}.`);
    await ana.getByRole('region', { name: 'Search' }).getByRole('link').last().click();
    const thread = ana.getByRole('region', { name: 'Thread' });
    const marked = thread.locator('[data-marked=true]').filter({ hasText: `Reply ${number}.` });
    await marked.waitFor();
    await ana.waitForFunction(() => {
      const box = document.querySelector('section [data-marked=true]')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
    await ana.goBack();

    expect(await shows(ana.getByRole('region', { name: 'Search' }))).toBe(true);
    await ana.getByRole('button', { name: 'Close the panel' }).click();
    await ana.getByRole('region').waitFor({ state: 'detached' });
  });

  test('is where its thread still stands when it is opened again', async () => {
    await messages(ana).evaluate((log) => (log.scrollTop = 0));
    await message(ana, 'Who has the key?')
      .getByRole('button', { name: /replies/ })
      .click();
    const thread = ana.getByRole('region', { name: 'Thread' });
    await thread.getByText('Reply 3.', { exact: true }).waitFor();
    await thread.getByRole('button', { name: 'Jump to latest' }).click();

    expect(await shows(thread.getByText(`Reply ${replyCount - 1}.`, { exact: true }))).toBe(true);
    await ana.getByRole('button', { name: 'Close the panel' }).click();
    await ana.getByRole('region').waitFor({ state: 'detached' });
  });
});

describe('on a phone', () => {
  test('a hit shows the chat, and Back the search', async () => {
    const page = await stage.signIn(name, phone);
    await openHistory(page, room);
    await search(page, 'needle');
    await page.getByRole('region', { name: 'Search' }).getByRole('link').tap();
    await isInSight(page);

    expect(await page.getByRole('region', { name: 'Search' }).count()).toBe(0);
    await page.goBack();
    expect(await shows(page.getByRole('region', { name: 'Search' }))).toBe(true);
    await page.context().close();
  });

  test('a panel that was closed does not come back', async () => {
    const page = await stage.signIn(name, phone);
    await openHistory(page, room);
    const last = messages(page).getByRole('listitem').last();
    await last.tap();
    await last.getByRole('button', { name: 'More actions' }).tap();
    await page.getByRole('menuitem', { name: 'Reply in a thread' }).tap();
    await page.getByRole('region', { name: 'Thread' }).waitFor();
    await page.getByRole('button', { name: 'Close the panel' }).tap();
    await messages(page).waitFor();
    await page.goBack();

    expect(await shows(chats(page))).toBe(true);
    expect(await page.getByRole('region').count()).toBe(0);
    await page.context().close();
  });
});

describe('a chat that is not there', () => {
  test('is told, with a way back', async () => {
    for (const hash of ['#/rooms/nothing%40conference.acme.orgspan.com', `#/people/${crypto.randomUUID()}`]) {
      await ana.evaluate((wanted) => (location.hash = wanted), hash);
      await ana.getByRole('alert').getByText('This chat is not here.').waitFor();
      expect(await ana.getByRole('main').getByRole('textbox').count()).toBe(0);
      await ana.getByRole('alert').getByRole('button', { name: 'Back to the chats' }).click();
      expect(await shows(ana.getByText('Choose a chat'))).toBe(true);
    }
    expect(stage.complaints).toEqual([]);
  });
});
