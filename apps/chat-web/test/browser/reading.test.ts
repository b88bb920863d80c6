import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distanceFrom, firstInSight, frames } from './place.ts';
import { gate } from './gate.ts';
import { message, messages, openChat, say, setUpTwoPeople, shows, type Stage } from './stage.ts';

const room = 'Shift log (history)';
let stage: Stage;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople(room));
});
afterAll(() => stage.close());

describe('reading a long room', () => {
  test('begins at the newest message', async () => {
    const newest = messages(ana).getByRole('listitem').last();

    expect(await shows(newest)).toBe(true);
    expect(
      await messages(ana).evaluate((log) => log.scrollHeight - log.scrollTop - log.clientHeight),
    ).toBeLessThan(3);
  });

  test('loads older messages above without moving what is read', async () => {
    const log = messages(ana);
    for (let round = 0; round < 4; round += 1) {
      const heightBefore = await log.evaluate((element) => element.scrollHeight);
      await log.evaluate((element) => (element.scrollTop = 900));
      await ana.waitForFunction(
        (before) => (document.querySelector('[role=main] [role=log]')?.scrollHeight ?? 0) > before + 500,
        heightBefore,
      );
      const before = await firstInSight(ana);
      await frames(ana);
      expect(await distanceFrom(ana, before)).toBeLessThan(3);
    }
  });

  test('keeps few elements, however many messages were read', async () => {
    const rows = await messages(ana).getByRole('listitem').count();

    expect(rows).toBeGreaterThan(5);
    expect(rows).toBeLessThan(80);
  });

  test('stays put when somebody writes, counts, and leads to the newest', async () => {
    const before = await firstInSight(ana);
    await say(ben, 'News from below, first');
    await say(ben, 'News from below, second');

    await ana.getByRole('button', { name: 'Jump to latest (2)' }).waitFor();
    expect(await distanceFrom(ana, before)).toBeLessThan(3);

    await ana.getByRole('button', { name: 'Jump to latest (2)' }).click();
    expect(await shows(message(ana, 'News from below, second'))).toBe(true);
    await ana.getByRole('button', { name: /Jump to latest/ }).waitFor({ state: 'detached' });
  });

  test('follows what is new while the end is in sight', async () => {
    await say(ben, 'News from below, third');
    await message(ana, 'News from below, third').waitFor();

    await ana.waitForFunction(() => {
      const log = document.querySelector('[role=main] [role=log]') as HTMLElement;
      return log.scrollHeight - log.scrollTop - log.clientHeight < 3;
    });
    expect(await ana.getByRole('button', { name: /Jump to latest/ }).count()).toBe(0);
  });

  test('stays at a message of the same day, for who scrolls to the very top before older ones are there', async () => {
    const { cloud } = stage;
    const [first = cloud.addUser()] = cloud.users;
    const busy = cloud.addRoom({ subject: 'Very busy', participants: [first], owners: [first] });
    for (let number = 0; number < 400; number += 1) cloud.addMessage(first, busy, `Busy ${number}.`);
    const answer = gate();
    await ana.route('**/messages?*before=*', async (route) => {
      await answer.opened;
      await route.fallback();
    });
    await ana.reload();
    await openChat(ana, 'Very busy');
    await message(ana, 'Busy 399.').waitFor();
    await messages(ana).evaluate((log) => (log.scrollTop = 0));
    await message(ana, 'Busy 350.').waitFor();
    await frames(ana);
    const before = await firstInSight(ana);
    answer.open();
    await messages(ana).evaluate(async (log) => {
      while (log.scrollTop === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    await frames(ana);

    expect(await distanceFrom(ana, before)).toBeLessThan(3);
  });
});
