import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import {
  message,
  messages,
  openChat,
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

describe('a message on its way', () => {
  test('waits while there is no network, and is sent in order when it is back', async () => {
    await ana.context().setOffline(true);
    await ana.getByText('You are offline.').waitFor();
    await say(ana, 'Written offline, one');
    await say(ana, 'Written offline, two');
    await message(ana, 'Written offline, two').getByText('Waits for the network').waitFor();
    await ana.context().setOffline(false);

    await message(ben, 'Written offline, two').waitFor();
    const texts = await messages(ben).getByRole('listitem').allInnerTexts();
    const at = (words: string): number => texts.findIndex((text) => text.includes(words));
    expect(at('Written offline, two')).toBe(at('Written offline, one') + 1);
    expect(await message(ben, 'Written offline, one').count()).toBe(1);
  });

  test('stays with Retry and Delete when it was refused', async () => {
    await ana.route('**/messages', (route) =>
      route.request().method() === 'POST' ? route.fulfill(refusal) : route.fallback(),
    );
    await say(ana, 'Refused at first');
    await message(ana, 'Refused at first').getByText('You are not allowed to do this.').waitFor();
    await say(ana, 'Given up');
    await message(ana, 'Given up').getByRole('button', { name: 'Delete' }).click();
    expect(await vanishes(message(ana, 'Given up'))).toBe(true);
    expect(await ana.evaluate(() => document.activeElement?.id)).toBe('composer');

    await ana.unroute('**/messages');
    await message(ana, 'Refused at first').getByRole('button', { name: 'Retry' }).click();
    expect(await shows(message(ben, 'Refused at first'))).toBe(true);
    expect(await ana.evaluate(() => document.activeElement?.id)).toBe('composer');
    expect(await message(ana, 'Refused at first').count()).toBe(1);
  });

  test('is sent once when the page is reloaded in the middle', async () => {
    await ana.route('**/messages', (route) =>
      route.request().method() === 'POST' ? undefined : route.fallback(),
    );
    await say(ana, 'Interrupted');
    await message(ana, 'Interrupted').getByText('Sending…').waitFor();
    await ana.unroute('**/messages');
    await ana.reload();
    await message(ben, 'Interrupted').waitFor();
    await ana.locator('[data-row=message]').filter({ hasText: 'Interrupted' }).waitFor();

    expect(await message(ana, 'Interrupted').count()).toBe(1);
    expect(await message(ben, 'Interrupted').count()).toBe(1);
  });

  test('shows in a room that was still being read', async () => {
    const slow = 'Platform engineering';
    const [answer, sent] = [gate(), gate()];
    // The platform has answered before the message is sent, and the answer comes after the room is live.
    await ana.route('**/messages?limit=50', async (route) => {
      const response = await route.fetch();
      await answer.opened;
      await route.fulfill({ response });
    });
    await ana.route('**/messages?limit=200*', async (route) => {
      await sent.opened;
      await route.fallback();
    });
    await openChat(ana, slow);
    await say(ana, 'Said at once');
    const live = ana.waitForResponse('**/messages?limit=200&before=*');
    await ana.waitForResponse('**/messages/*');
    sent.open();
    await live;
    answer.open();

    expect(await shows(message(ana, 'Said at once').and(ana.locator('[data-row=message]')))).toBe(true);
    await ana.unrouteAll({ behavior: 'wait' });
    await openChat(ana, room);
  });

  test('stays in sight where the network is lost once the platform has it', async () => {
    await openChat(ana, 'Support floor');
    const refused = stage.cloud.faults.add('socket-refused');
    stage.cloud.closeSockets();
    await ana.route('**/messages/*', (route) => route.abort());
    await ana.route('**/messages?*', (route) => route.abort());
    await say(ana, 'Sent into the blue');
    expect(await shows(message(ana, 'Sent into the blue').getByText('Sent', { exact: true }))).toBe(true);
    await ana.unrouteAll({ behavior: 'wait' });
    refused.remove();

    expect(await shows(message(ana, 'Sent into the blue').and(ana.locator('[data-row=message]')))).toBe(true);
    expect(await message(ana, 'Sent into the blue').count()).toBe(1);
    await openChat(ana, room);
  });

  test('can be edited as soon as it is seen, before its sending is answered', async () => {
    const [answer, sent] = [gate(), gate()];
    await ana.route('**/messages', async (route) => {
      const response = await route.fetch();
      sent.open();
      await answer.opened;
      await route.fulfill({ response });
    });
    await ana.route('**/messages?limit=50', async (route) => {
      await sent.opened;
      await route.fallback();
    });
    // What is live is known to be what was sent.
    await ana.route('**/messages?limit=200*', async (route) => {
      await answer.opened;
      await route.fallback();
    });
    await openChat(ana, 'Support floor');
    await say(ana, 'Firts');
    await message(ana, 'Firts').and(ana.locator('[data-row=message]')).waitFor();
    await ana.keyboard.press('ArrowUp');

    const editor = ana.getByRole('textbox', { name: 'Edit the message' });
    expect(await shows(editor)).toBe(true);
    await editor.press('Escape');
    answer.open();
    await ana.unrouteAll({ behavior: 'wait' });
    await openChat(ana, room);
  });

  test('is kept as a draft for each chat, over a reload', async () => {
    await ana.getByRole('main').getByRole('textbox').fill('Half a thou');
    await openChat(ana, 'Platform engineering');
    expect(await ana.getByRole('main').getByRole('textbox').inputValue()).toBe('');
    await ana.reload();
    await openChat(ana, room);

    await ana.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[role=main] textarea')?.value === 'Half a thou',
    );
    expect(await ana.getByRole('main').getByRole('textbox').inputValue()).toBe('Half a thou');
  });
});
