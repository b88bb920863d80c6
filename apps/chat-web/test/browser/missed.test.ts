import type { FakeUser } from '@genesys-chat/testing-fakes';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distanceFrom, firstInSight, frames, jump, scrollUp, standsAtEnd } from './place.ts';
import { gate } from './gate.ts';
import { jidOf, message, messages, openHistory, setUpStage, shows, type Stage, vanishes } from './stage.ts';

const room = 'Shift log (history)';
const otherRoom = 'Support floor';
let stage: Stage;
let ana: Page;
let ben: FakeUser;
let roomJid: string;

beforeAll(async () => {
  stage = await setUpStage();
  const [first, second = stage.cloud.addUser()] = stage.cloud.users;
  ben = second;
  roomJid = jidOf(stage, room);
  ana = await stage.signIn(first?.name ?? '');
  await openHistory(ana, room);
});
afterAll(() => stage.close());

/** Leaves the room, and comes back when so many messages have been sent. */
async function miss(count: number, words: string): Promise<void> {
  await openHistory(ana, otherRoom);
  hear(count, words);
  await openHistory(ana, room);
}

/** Writes as somebody else, from 1 to so many. */
function hear(count: number, words: string): void {
  for (let number = 1; number <= count; number += 1)
    stage.cloud.addMessage(ben, { jid: roomJid }, `${words}, ${number}.`);
}

async function goToEnd(): Promise<void> {
  await ana.getByRole('button', jump).click();
  expect(await standsAtEnd(ana)).toBe(true);
}

/** Scrolls on until a message comes by, and tells which of those that were heard do before, in order. */
function readOnTo(last: string): Promise<readonly string[]> {
  return messages(ana).evaluate(async (log, wanted) => {
    const texts = new Set<string>();
    while (!texts.has(wanted)) {
      log.scrollBy(0, 300);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      [...log.querySelectorAll<HTMLElement>('[data-row=message]')]
        .sort((one, other) => Number(one.dataset['index']) - Number(other.dataset['index']))
        .map((row) => /(?:Offline|Very much), \d+\./.exec(row.textContent)?.[0])
        .forEach((text) => text !== undefined && texts.add(text));
    }
    return [...texts];
  }, last);
}

/** Whether the mark of what is new stands right before a message that is in sight. */
async function isNewFrom(words: string): Promise<boolean> {
  await message(ana, words).waitFor();
  return messages(ana).evaluate((log, wanted) => {
    const mark = Number(log.querySelector<HTMLElement>('[data-row=unread]')?.dataset['index']);
    const next = log.querySelector<HTMLElement>(`[data-index="${mark + 1}"]`);
    const { top, bottom } = next?.getBoundingClientRect() ?? { top: -1, bottom: Infinity };
    return next?.innerText.includes(wanted) === true && top > 0 && bottom < innerHeight;
  }, words);
}

describe('somebody who was reading far back', () => {
  test('stays there when more was missed than a page holds, and hears how much it is', async () => {
    await scrollUp(ana, 3000);
    const before = await firstInSight(ana);
    await miss(60, 'A little');
    await ana.getByRole('button', { name: 'Jump to latest (60)' }).waitFor();

    expect(await distanceFrom(ana, before)).toBeLessThan(3);
    await goToEnd();
    expect(await shows(message(ana, 'A little, 60.'))).toBe(true);
  });

  test('stays there when the network was gone meanwhile', async () => {
    await scrollUp(ana, 3000);
    const before = await firstInSight(ana);
    await ana.context().setOffline(true);
    await ana.getByText('You are offline.').waitFor();
    hear(60, 'Offline');
    await ana.context().setOffline(false);
    await ana.getByRole('button', { name: 'Jump to latest (60)' }).waitFor();

    expect(await distanceFrom(ana, before)).toBeLessThan(3);
    await goToEnd();
    expect(await shows(message(ana, 'Offline, 60.'))).toBe(true);
  });

  test('stays there when very much was missed, and reads on without a gap', async () => {
    await scrollUp(ana, 3000);
    const before = await firstInSight(ana);
    await miss(700, 'Very much');
    await ana.getByRole('button', jump).waitFor();
    await frames(ana);
    expect(await distanceFrom(ana, before)).toBeLessThan(3);

    const read = await readOnTo('Very much, 700.');
    const wanted = Array.from({ length: 700 }, (_, index) => `Very much, ${index + 1}.`);
    expect(read.slice(read.indexOf('Offline, 60.'))).toEqual(['Offline, 60.', ...wanted]);
    await messages(ana).evaluate((log) => log.scrollTo(0, log.scrollHeight));
    // It is known to be the end once there is nothing more to read.
    expect(await vanishes(ana.getByRole('button', jump))).toBe(true);
  });
});

describe('somebody who stood at the end', () => {
  test('is at the first of the messages that were missed', async () => {
    await miss(60, 'Since the end');
    await ana.getByRole('button', jump).waitFor();

    expect(await isNewFrom('Since the end, 1.')).toBe(true);
    await goToEnd();
    expect(await shows(message(ana, 'Since the end, 60.'))).toBe(true);
  });

  test('is there also when very much was missed', async () => {
    await miss(700, 'Long since');
    await ana.getByRole('button', jump).waitFor();

    expect(await isNewFrom('Long since, 1.')).toBe(true);
    await goToEnd();
    expect(await shows(message(ana, 'Long since, 700.'))).toBe(true);
  });

  test('stays at the end when the network was gone meanwhile', async () => {
    await ana.context().setOffline(true);
    await ana.getByText('You are offline.').waitFor();
    hear(60, 'Meanwhile');
    await ana.context().setOffline(false);

    expect(await shows(message(ana, 'Meanwhile, 60.'))).toBe(true);
    expect(await standsAtEnd(ana)).toBe(true);
    expect(await ana.getByRole('button', jump).count()).toBe(0);
    expect(stage.complaints).toEqual([]);
  });
});

describe('a thread that is opened by its link', () => {
  test('shows what was answered between reading it and being live', async () => {
    const { cloud } = stage;
    const made = cloud.addRoom({ subject: 'Linked', participants: cloud.users.slice(0, 2) });
    const threadId = cloud.addMessage(ben, made, 'Who has the key?').thread.id ?? '';
    const reply = (message: string): unknown => cloud.addMessage(ben, made, { message, threadId });
    reply('Not me.');
    const [live, answer] = [gate(), gate()];
    await ana.route('**/messages?limit=200*', async (route) => {
      await live.opened;
      await route.fallback();
    });
    await ana.route('**/chats/threads/**', async (route) => {
      const response = await route.fetch();
      await answer.opened;
      await route.fulfill({ response });
    });
    const isRead = ana.waitForRequest('**/chats/threads/**');
    const isLive = ana.waitForResponse('**/messages?limit=200&before=*');
    const link = `#/rooms/${encodeURIComponent(made.jid)}?thread=${encodeURIComponent(threadId)}`;
    await ana.evaluate((hash) => (location.hash = hash), link);
    await message(ana, 'Who has the key?').waitFor();
    await isRead;
    await frames(ana);
    reply('It is on my desk.');
    live.open();
    await isLive;
    answer.open();

    const thread = ana.getByRole('region', { name: 'Thread' });
    expect(await shows(thread.getByText('It is on my desk.'))).toBe(true);
    await ana.unrouteAll({ behavior: 'wait' });
  });
});
