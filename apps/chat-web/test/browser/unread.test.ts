import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chats,
  hear,
  jidOf,
  message,
  messages,
  openHistory,
  setUpStage,
  shows,
  type Stage,
} from './stage.ts';

const room = 'Platform engineering';
const otherRoom = 'Support floor';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const [first] = stage.cloud.users;
  // Reading clears the count of what the demonstration begins with.
  await stage.ask(first, `chats/rooms/${encodeURIComponent(jidOf(stage, room))}/messages`);
  ana = await stage.signIn(first?.name ?? '');
  await openHistory(ana, otherRoom);
});
afterAll(() => stage.close());

/** The texts of the rows in sight, in order. */
async function rows(): Promise<readonly string[]> {
  const items = await messages(ana)
    .getByRole('listitem')
    .evaluateAll((lines) =>
      lines.map((line) => [Number((line as HTMLElement).dataset['index']), (line as HTMLElement).innerText]),
    );
  return items.sort(([one], [other]) => Number(one) - Number(other)).map(([, text]) => String(text));
}

/** How far down the list the mark of what is new stands, as a share of its height. */
function placeOfMark(): Promise<number> {
  return messages(ana).evaluate((log) => {
    const box = log.getBoundingClientRect();
    const mark = log.querySelector('[data-row=unread]')?.getBoundingClientRect();
    return mark ? (mark.top - box.top) / box.height : -1;
  });
}

async function unreadCount(count: number): Promise<void> {
  const name = new RegExp(`${room} ${count} unread`);
  await chats(ana).getByRole('link', { name }).waitFor();
}

/** Looks at the window, or away from it. */
function look(isLooking: boolean): Promise<void> {
  return ana.evaluate((focused) => {
    document.hasFocus = () => focused;
    dispatchEvent(new Event(focused ? 'focus' : 'blur'));
  }, isLooking);
}

describe('what is new', () => {
  test('is in sight on a first visit, near the top of the list', async () => {
    for (let count = 1; count <= 30; count += 1) hear(stage, room, `Before the first visit, ${count}`);
    await unreadCount(30);
    await openHistory(ana, room);
    await messages(ana).getByText('New', { exact: true }).waitFor();
    await message(ana, 'Before the first visit, 1').first().waitFor();

    const texts = await rows();
    expect(
      texts.findIndex((text) => text.includes('Before the first visit, 1\n') || text.endsWith('visit, 1')),
    ).toBe(texts.indexOf('New') + 1);
    expect(await placeOfMark()).toBeGreaterThanOrEqual(0);
    expect(await placeOfMark()).toBeLessThan(0.34);
    expect(await shows(ana.getByRole('button', { name: /^Jump to latest/ }))).toBe(true);
    await ana.getByRole('button', { name: /^Jump to latest/ }).click();
    await message(ana, 'Before the first visit, 30').waitFor();
  });

  test('is in sight on the next visit too', async () => {
    await openHistory(ana, otherRoom);
    for (let count = 1; count <= 20; count += 1) hear(stage, room, `Before the next visit, ${count}`);
    await unreadCount(20);
    await openHistory(ana, room);
    await message(ana, 'Before the next visit, 1').first().waitFor();
    await messages(ana).getByText('New', { exact: true }).waitFor();

    expect(await placeOfMark()).toBeGreaterThanOrEqual(0);
    expect(await placeOfMark()).toBeLessThan(0.34);
    await ana.getByRole('button', { name: /^Jump to latest/ }).click();
    await message(ana, 'Before the next visit, 20').waitFor();
  });

  test('leaves the list at its end where all of it fits', async () => {
    await openHistory(ana, otherRoom);
    hear(stage, room, 'One of two');
    hear(stage, room, 'Two of two');
    await unreadCount(2);
    await openHistory(ana, room);
    await message(ana, 'Two of two').waitFor();

    expect(await shows(messages(ana).getByText('New', { exact: true }))).toBe(true);
    await ana.waitForFunction(() => {
      const log = document.querySelector('[role=main] [role=log]');
      return log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < 3;
    });
    expect((await rows()).slice(-3)).toEqual([
      'New',
      expect.stringContaining('One'),
      expect.stringContaining('Two'),
    ]);
  });

  test('is nothing that arrives before the eyes of the reader', async () => {
    await openHistory(ana, otherRoom);
    const isRead = ana.waitForResponse(`**/${encodeURIComponent(jidOf(stage, room))}/messages?limit=50`);
    await openHistory(ana, room);
    await (await isRead).finished();
    await ana.evaluate(() => {
      const marks: string[] = [];
      Object.assign(window, { marks });
      new MutationObserver(() => {
        if (document.querySelector('[role=main] [data-row=unread]')) marks.push('seen');
      }).observe(document.body, { subtree: true, childList: true });
    });
    hear(stage, room, 'Before my eyes');
    await message(ana, 'Before my eyes').waitFor();
    hear(stage, room, 'And again');
    await message(ana, 'And again').waitFor();

    expect(await ana.evaluate(() => (window as unknown as { marks: string[] }).marks)).toEqual([]);
  });

  test('is what arrives while the reader looks elsewhere, from its first message on', async () => {
    await look(false);
    hear(stage, room, 'Behind my back, one');
    hear(stage, room, 'Behind my back, two');
    await message(ana, 'Behind my back, two').waitFor();
    const behind = (await rows()).slice(-3);
    await look(true);
    hear(stage, room, 'Before my eyes once more');
    await message(ana, 'Before my eyes once more').waitFor();

    expect(behind).toEqual(['New', expect.stringContaining('one'), expect.stringContaining('two')]);
    const texts = await rows();
    expect(texts.filter((text) => text === 'New')).toHaveLength(1);
    expect(texts.indexOf('New')).toBe(texts.length - 4);
    expect(stage.complaints).toEqual([]);
  });
});
