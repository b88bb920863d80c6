import type { ChatMessageResponse } from '@genesys-chat/models';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sortedMessages } from '../../src/history/compare-messages.ts';
import { gate } from './gate.ts';
import { message, messages, openChat, say, setUpStage, shows, type Stage } from './stage.ts';

const longRoom = 'Very long';
const length = 30_000;
/** What asks for the newest page. */
const newestPage = /\/messages\?(?!.*(?:before|after)=)/;
let stage: Stage;
let ana: Page;
let ben: Page;
let link: (messageId: string) => string;
let all: readonly ChatMessageResponse[];
/** Text of a message by its place in the room. */
const wordsOf = (place: number): string => all[place]?.body ?? '';

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [first, second] = cloud.users;
  if (!first || !second) throw new Error('The stage has nobody.');
  const room = cloud.addRoom({ subject: longRoom });
  const made = Array.from({ length }, (_, count) => cloud.addMessage(first, room, `Message ${count}.`));
  // Many share a moment; those are shown in the order of their ids.
  all = sortedMessages(made);
  link = (messageId) => `#/rooms/${encodeURIComponent(room.jid)}?message=${messageId}`;
  ana = await stage.signIn(first.name);
  ben = await stage.signIn(second.name);
  await openChat(ben, longRoom);
});
afterAll(() => stage.close());

/** Scrolls until a message shows. */
async function scrollTo(page: Page, words: string, stepPx: number): Promise<void> {
  await page.evaluate(
    async ([wanted, step]) => {
      const log = document.querySelector('[role=main] [role=log]');
      while (log?.textContent.includes(wanted) !== true) {
        log?.scrollBy(0, step);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    [words, stepPx] as const,
  );
}

describe('a room of 30,000 messages', () => {
  test('follows a link to a message of any age, and shows what was said around it', async () => {
    await openChat(ana, longRoom);
    await messages(ana).waitFor();
    await ana.evaluate((hash) => (location.hash = hash), link(all[500]?.id ?? ''));

    expect(await shows(message(ana, wordsOf(500)))).toBe(true);
    expect(await shows(message(ana, wordsOf(499)))).toBe(true);
    expect(await shows(message(ana, wordsOf(501)))).toBe(true);
    await ana.waitForFunction(() => {
      const box = document.querySelector('[data-marked=true]')?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    });
  });

  test('reads on from there in both directions, without a gap', async () => {
    await scrollTo(ana, wordsOf(0), -400);
    expect(await shows(ana.getByText('This is the beginning.'))).toBe(true);
    await scrollTo(ana, wordsOf(900), 400);

    const shown = await messages(ana)
      .locator('[data-row=message]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['key']));
    const places = shown
      .map((key) => all.findIndex(({ id }) => id === key))
      .sort((one, other) => one - other);
    expect(places).toEqual(places.map((_, index) => (places[0] ?? 0) + index));
    expect(places).toContain(900);
  });

  test('counts what comes in meanwhile, and leads to it', async () => {
    const words = 'Said while somebody reads far back';
    await say(ben, words);
    await ana.getByRole('button', { name: 'Jump to latest (1)' }).click();

    expect(await shows(message(ana, words))).toBe(true);
    await ana.getByRole('button', { name: /Jump to latest/ }).waitFor({ state: 'detached' });
    expect(await shows(message(ana, wordsOf(length - 1)))).toBe(true);
  });

  test('shows also what somebody says while the newest messages are being read', async () => {
    const words = 'Said during the jump';
    await ana.evaluate((hash) => (location.hash = hash), link(all[6000]?.id ?? ''));
    await message(ana, wordsOf(6000)).waitFor();
    const arrive = gate();
    const answer = gate();
    // The platform answers at once, and the answer takes its time.
    const answerLate = async (route: Route): Promise<void> => {
      const response = await route.fetch();
      answer.open();
      await arrive.opened;
      await route.fulfill({ response });
    };
    await ana.route(newestPage, answerLate, { times: 1 });
    await ana.getByRole('button', { name: /Jump to latest/ }).click();
    await answer.opened;
    await say(ben, words);
    await ana.getByRole('button', { name: /Jump to latest \([1-9]/ }).waitFor();
    arrive.open();

    expect(await shows(message(ana, words))).toBe(true);
    expect(await shows(message(ana, wordsOf(length - 1)))).toBe(true);
  });

  test('shows what somebody writes who was reading far back', async () => {
    await ana.evaluate((hash) => (location.hash = hash), link(all[9000]?.id ?? ''));
    await message(ana, wordsOf(9000)).waitFor();
    await say(ana, 'Written far back');

    expect(await shows(ana.locator('[data-row=message]').filter({ hasText: 'Written far back' }))).toBe(true);
    expect(await shows(message(ana, wordsOf(length - 1)))).toBe(true);
  });

  test('shows it once, even where the page that is read meanwhile holds it already', async () => {
    const words = 'Written far back, answered late';
    // Neither the answer nor the live connection tells in time that it has arrived.
    const late = stage.cloud.faults.add('socket-delay', { delayMs: 3000 });
    const answer = gate();
    const take = gate();
    await ana.route('**/messages', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      const response = await route.fetch();
      take.open();
      await answer.opened;
      return route.fulfill({ response });
    });
    await ana.evaluate((hash) => (location.hash = hash), link(all[12_000]?.id ?? ''));
    await message(ana, wordsOf(12_000)).waitFor();
    // The newest page is asked for at once; here it is answered after the message was taken in.
    await ana.route('**/messages?**', async (route) => {
      await take.opened;
      return route.fallback();
    });
    await say(ana, words);
    await ana.locator('[data-row=message]').filter({ hasText: words }).waitFor();

    expect(await message(ana, words).count()).toBe(1);
    answer.open();
    await ana.unroute('**/messages?**');
    await ana.unroute('**/messages');
    late.remove();
    await ana.locator('[data-row=message]').filter({ hasText: words }).waitFor();
    expect(await message(ana, words).count()).toBe(1);
  });

  test('says that a linked message is gone', async () => {
    await ana.evaluate((hash) => (location.hash = hash), link(crypto.randomUUID()));

    expect(await shows(ana.getByText('That message is not there any more.'))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
