import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import {
  chats,
  message,
  openChat,
  openMenu,
  refusal,
  say,
  setUpTwoPeople,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople(room));
});
afterAll(() => stage.close());

async function play(page: Page, fault: string): Promise<void> {
  await page.getByRole('button', { name: /^Menu of/ }).click();
  await page.getByRole('menuitem', { name: 'Faults' }).click();
  await page.getByRole('button', { name: fault }).click();
  await page.getByText(`Set: ${fault}`).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('when the platform fails', () => {
  test('a fault that cannot be played is not said to be set', async () => {
    await ana.route('**/faults/*', (route) => route.abort());
    await openMenu(ana, 'Faults');
    const dialog = ana.getByRole('dialog', { name: 'Faults' });
    await dialog.getByRole('button', { name: 'End all faults' }).click();

    expect(await shows(dialog.getByText('Something went wrong. Try again.', { exact: true }))).toBe(true);
    await ana.unroute('**/faults/*');
    await ana.keyboard.press('Escape');
    await vanishes(dialog);
  });

  test('a dropped live connection is said, renewed, and what was missed is filled in', async () => {
    const refused = stage.chat.fake?.cloud.faults.add('socket-refused');
    await play(ana, 'Drop the live connection');
    expect(await shows(ana.getByText('The live connection is gone; reconnecting…'))).toBe(true);
    await say(ben, 'Said while nobody listened');
    const stranger = stage.cloud.addUser({ name: 'Xia Newcomer', permissions: ['chat:chat:access'] });
    const [me] = stage.cloud.users;
    await stage.ask(stranger, `chats/users/${me?.id}/messages`, 'POST', { message: 'Hello' });
    refused?.remove();

    expect(await vanishes(ana.getByText('The live connection is gone; reconnecting…'))).toBe(true);
    expect(await shows(message(ana, 'Said while nobody listened'))).toBe(true);
    expect(await message(ana, 'Said while nobody listened').count()).toBe(1);
    expect(await shows(chats(ana).getByRole('link', { name: 'Xia Newcomer' }))).toBe(true);
  });

  test('reconnecting is said for as long as messages of the open room are missing, and no longer', async () => {
    const reconnecting = ana.getByText('The live connection is gone; reconnecting…');
    const broken = stage.cloud.faults.add('status', { status: 500, operation: 'getChatsRoomMessages' });
    const channels = ana.waitForResponse((response) =>
      response.url().endsWith('/subscriptions?ignoreErrors=true'),
    );
    stage.cloud.closeSockets();
    await channels;
    const isAsked = /messages\?limit=200/;
    for (let asked = 0; asked < 3; asked += 1) await ana.waitForResponse((one) => isAsked.test(one.url()));
    expect(await shows(reconnecting)).toBe(true);
    await ana.evaluate(() => (location.hash = '#/'));

    expect(await vanishes(reconnecting)).toBe(true);
    broken.remove();
    await openChat(ana, room);
  });

  test('a message whose answer was lost is there once', async () => {
    await play(ana, 'Lose the answer to the next message');
    await say(ana, 'Sent once');
    await message(ben, 'Sent once').waitFor();
    await ana.locator('[data-row=message]').filter({ hasText: 'Sent once' }).waitFor();

    expect(await message(ana, 'Sent once').count()).toBe(1);
    expect(await message(ben, 'Sent once').count()).toBe(1);
  });

  test('what is refused while a window is open is said once, on top of it', async () => {
    const refuse = gate();
    await ana.route('**/messages/pins', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      await refuse.opened;
      return route.fulfill(refusal);
    });
    const asked = ana.waitForRequest((request) => /pins/.test(request.url()) && request.method() === 'POST');
    await message(ana, 'Sent once').focus();
    await ana.keyboard.press('p');
    await asked;
    await ana.keyboard.press('Control+/');
    const dialog = ana.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.waitFor();
    refuse.open();
    const reason = dialog.getByRole('status').getByText('You are not allowed to do this.');

    expect(await shows(reason)).toBe(true);
    expect(await ana.getByText('You are not allowed to do this.').count()).toBe(1);
    await dialog.getByRole('status').getByRole('button', { name: 'Close' }).click();
    expect(await vanishes(reason)).toBe(true);
    expect(await dialog.count()).toBe(1);
    await ana.unroute('**/messages/pins');
    await ana.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a refused request is repeated, and the diagnostics tell of it', async () => {
    await play(ana, 'Refuse the next request: too many (429)');
    await say(ana, 'A little later');
    await message(ben, 'A little later').waitFor();
    await ana.getByRole('button', { name: /^Menu of/ }).click();
    await ana.getByRole('menuitem', { name: 'Diagnostics' }).click();

    const dialog = ana.getByRole('dialog', { name: 'Diagnostics' });
    expect(await shows(dialog.getByText(/rate_limited/).first())).toBe(true);
    expect(await shows(dialog.getByText(/200 postChatsRoomMessages/).first())).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
