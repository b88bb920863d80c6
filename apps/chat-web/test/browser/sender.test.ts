import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, messages, openChat, setUpStage, shows, type Stage } from './stage.ts';

const room = 'Night shift';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [me = cloud.addUser()] = cloud.users;
  const inside = cloud.addUser({ name: 'Quast, Zora' });
  const { jid } = cloud.addRoom({ subject: room, participants: [me, inside] });
  cloud.addMessage(inside, { jid }, 'Good evening');
  cloud.addMessage(inside, { jid }, 'All quiet');
  cloud.addMessage(me, { jid }, 'Good');
  ana = await stage.signIn(me.name);
  await openChat(ana, room);
  await messages(ana).waitFor();
});
afterAll(() => stage.close());

describe('who sent a message', () => {
  test('is told by a click on the name or the face', async () => {
    const row = message(ana, 'Good evening');
    for (const target of [
      row.getByRole('button', { name: 'Quast, Zora' }),
      row.locator('[aria-hidden=true]'),
    ]) {
      await target.first().click();
      const card = ana.getByRole('dialog', { name: 'Quast, Zora' });
      expect(await shows(card.getByText('@'))).toBe(true);
      await ana.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
    }
  });

  test('is told by a key, among the actions of a message, and leads to the one-to-one', async () => {
    await message(ana, 'All quiet').focus();
    await ana.keyboard.press('Tab');
    await ana.keyboard.press('End');
    await ana.keyboard.press('Enter');
    const card = ana.getByRole('dialog', { name: 'Quast, Zora' });
    await card.waitFor();
    await ana.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    const focused = await ana.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('About the sender');

    await ana.keyboard.press('Enter');
    await card.waitFor();
    await ana.keyboard.press('Enter');
    expect(await shows(ana.getByRole('heading', { level: 1, name: 'Quast, Zora' }))).toBe(true);
    await openChat(ana, room);
  });

  test('adds no stop of the Tab key to a row', async () => {
    const stops = await messages(ana).evaluate((log) => {
      const reachable = [...log.querySelectorAll<HTMLElement>('button, a')];
      return reachable.filter(({ tabIndex }) => tabIndex >= 0).length;
    });

    expect(stops).toBe(0);
    expect(stage.complaints).toEqual([]);
  });
});
