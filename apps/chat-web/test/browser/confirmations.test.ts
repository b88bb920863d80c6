import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chats,
  message,
  openChat,
  openPeople,
  say,
  setUpStage,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

const room = 'Book club';
let stage: Stage;
let ana: Page;
let benName: string;

beforeAll(async () => {
  stage = await setUpStage();
  const [first = stage.cloud.addUser(), second = stage.cloud.addUser()] = stage.cloud.users;
  stage.cloud.addRoom({ subject: room, participants: [first, second], owners: [first] });
  benName = second.name;
  ana = await stage.signIn(first.name);
});
afterAll(() => stage.close());

/** What was taken out of rooms. */
function removals(): number {
  return stage.cloud.requests.all.filter(
    ({ method, path }) => method === 'DELETE' && path.includes('/rooms/'),
  ).length;
}

/** Text of what the browser keeps to be sent later, of whomever. */
function keptMessages(): Promise<readonly string[]> {
  return ana.evaluate(async () => {
    const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const bodies: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await resultOf(indexedDB.open(name));
      const store = database.transaction('outbox').objectStore('outbox');
      const kept = (await resultOf(store.getAll())) as readonly { readonly body: string }[];
      bodies.push(...kept.map(({ body }) => body));
      database.close();
    }
    return bodies;
  });
}

async function chooseSignOut(): Promise<void> {
  await ana.getByRole('button', { name: /^Menu of/ }).click();
  await ana.getByRole('menuitem', { name: 'Sign out' }).click();
}

describe('before something that cannot be undone', () => {
  test('is asked whether somebody is to leave a room, and nothing happens without a yes', async () => {
    const panel = await openPeople(ana, room, 2);
    for (const [button, question] of [
      [`Remove ${benName}`, `Remove ${benName} from the room?`],
      ['Leave the room', `Leave ${room}?`],
    ] as const) {
      await panel.getByRole('button', { name: button }).click();
      const dialog = ana.getByRole('dialog', { name: question });
      await dialog.waitFor();
      expect(await dialog.getByRole('button', { name: 'Cancel' }).evaluate(isFocused)).toBe(true);
      await ana.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      expect(await panel.getByRole('button', { name: button }).evaluate(isFocused)).toBe(true);
    }

    expect(removals()).toBe(0);
    expect(await panel.getByText('2 people').count()).toBe(1);
  });

  test('a yes does it', async () => {
    const panel = await openPeople(ana, room, 2);
    await panel.getByRole('button', { name: `Remove ${benName}` }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await panel.getByText('1 person').waitFor();
    await panel.getByRole('button', { name: 'Leave the room' }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Leave the room' }).click();

    expect(await vanishes(chats(ana).getByRole('link', { name: room }))).toBe(true);
  });
});

describe('signing out', () => {
  test('says what would be lost, and keeps it without a yes', async () => {
    await openChat(ana, 'Everyone at Acme');
    await ana.context().setOffline(true);
    await say(ana, 'Still on its way');
    await message(ana, 'Still on its way').getByText('Waits for the network').waitFor();
    await ana.getByRole('main').getByRole('textbox').fill('Half a thou');
    await openChat(ana, 'Support floor');
    await ana.getByRole('main').getByRole('textbox').fill('Another one');
    await openChat(ana, 'Platform engineering');
    // Spaces and empty lines alone are none.
    await ana.getByRole('main').getByRole('textbox').fill(' \n ');
    await openChat(ana, 'Support floor');
    await chooseSignOut();
    const dialog = ana.getByRole('dialog', { name: 'Sign out?' });
    await dialog.waitFor();

    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['1 message', '2 drafts']);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await ana.getByRole('main').getByRole('textbox').inputValue()).toBe('Another one');
  });

  test('ends on the sign-in page, also without a network', async () => {
    await chooseSignOut();
    await ana.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();

    expect(await shows(ana.getByText('Signing in needs a network, and there is none.'))).toBe(true);
    expect(ana.url()).toBe(`${stage.chat.url}#/`);
    const kept = await ana.evaluate(() => Object.values(sessionStorage).join(''));
    expect(kept).not.toMatch(/accessToken|acme/);
  });

  test('lets somebody sign in again when the network is back, and has kept nothing', async () => {
    await ana.context().setOffline(false);
    await ana.getByText('Signing in needs a network, and there is none.').waitFor({ state: 'detached' });
    await ana.getByRole('button', { name: 'Sign in' }).click();
    await ana.getByRole('button', { name: stage.cloud.users[0]?.name ?? '' }).click();
    await openChat(ana, 'Support floor');
    expect(await ana.getByRole('main').getByRole('textbox').inputValue()).toBe('');
    await openChat(ana, 'Everyone at Acme');
    expect(await message(ana, 'Still on its way').count()).toBe(0);
  });

  for (const [state, beginOutage] of [
    ['refuses connections', () => stage.cloud.faults.add('connection-refused')],
    ['answers 503', () => stage.cloud.faults.add('status', { status: 503 })],
  ] as const) {
    test(`stays in the app and tells of the token while the platform ${state}`, async () => {
      await openChat(ana, 'Everyone at Acme');
      // So that the message is on its way until the sign-out ends that.
      stage.cloud.faults.next('slow-headers', { delayMs: 60_000, operation: 'postChatsRoomMessages' });
      const outage = beginOutage();
      await say(ana, `Said while it ${state}`);
      await message(ana, `Said while it ${state}`).getByText('Sending…').waitFor();
      await chooseSignOut();
      await ana.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click();

      const notice = ana.getByRole('alert').filter({ hasText: 'You are signed out in this browser.' });
      expect(await shows(notice)).toBe(true);
      expect(ana.url()).toBe(`${stage.chat.url}#/`);
      expect(await ana.evaluate(() => Object.values(sessionStorage).join(''))).not.toMatch(
        /accessToken|acme/,
      );
      expect(await keptMessages()).toEqual([]);
      outage.remove();
      await ana.getByRole('button', { name: 'Sign in' }).click();
      await ana.getByRole('button', { name: stage.cloud.users[0]?.name ?? '' }).click();
      await openChat(ana, 'Everyone at Acme');
    });
  }

  test('asks nothing where nothing would be lost', async () => {
    await chooseSignOut();

    expect(await shows(ana.getByRole('button', { name: 'Sign in' }))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
