import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  jidOf,
  message,
  messages,
  refusal,
  say,
  setUpTwoPeople,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

const room = 'Platform engineering';
const ended = 'New messages do not show by themselves any more.';
let stage: Stage;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople(room));
});
afterAll(() => stage.close());

describe('a message that was answered and is deleted', () => {
  test('leaves a line, and the way to what was answered, for both', async () => {
    await say(ana, 'A question to delete');
    await message(ben, 'A question to delete').hover();
    await message(ben, 'A question to delete').getByRole('button', { name: 'Reply in a thread' }).click();
    const thread = ben.getByRole('region', { name: 'Thread' });
    await thread.getByRole('textbox').fill('An answer that stays');
    await thread.getByRole('textbox').press('Enter');
    await ben.getByRole('button', { name: 'Close the panel' }).click();
    await message(ana, 'A question to delete').getByRole('button', { name: '1 reply' }).waitFor();
    await message(ana, 'A question to delete').hover();
    await message(ana, 'A question to delete').getByRole('button', { name: 'Delete' }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();

    for (const page of [ana, ben]) {
      const line = message(page, 'This message was deleted.');
      await line.getByRole('button', { name: '1 reply' }).click();
      const seen = page.getByRole('region', { name: 'Thread' }).getByText('An answer that stays');
      expect(await shows(seen)).toBe(true);
      await page.getByRole('button', { name: 'Close the panel' }).click();
      expect(await message(page, 'A question to delete').count()).toBe(0);
    }
  });
});

describe('a live connection that ends for good', () => {
  test('is told, why, and is there again after another try', async () => {
    const { cloud } = stage;
    const [owner, second] = cloud.users;
    const jid = jidOf(stage, room);
    const place = `chats/rooms/${encodeURIComponent(jid)}/participants/${second?.id}`;
    await stage.ask(owner, place, 'DELETE');
    // What a room lets in is found out when one connects.
    cloud.closeSockets();
    const banner = ben.getByRole('alert').filter({ hasText: ended });
    await banner.getByText('You are not allowed to do this.').waitFor();
    expect(await shows(messages(ben))).toBe(true);

    await stage.ask(owner, place, 'POST');
    await banner.getByRole('button', { name: 'Try again' }).click();
    expect(await vanishes(banner)).toBe(true);
    await say(ana, 'Welcome back');
    expect(await shows(message(ben, 'Welcome back'))).toBe(true);
  });

  test('is told of the badges too', async () => {
    const page = await stage.signIn(stage.cloud.users[1]?.name ?? '');
    await page.route('**/notifications/**', (route) => route.fulfill(refusal));
    await page.reload();
    const banner = page.getByRole('alert').filter({ hasText: ended });
    await banner.waitFor();
    await page.unroute('**/notifications/**');
    await banner.getByRole('button', { name: 'Try again' }).click();

    expect(await vanishes(banner)).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
