import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chats,
  message,
  messages,
  openChat,
  openPeople,
  phone,
  say,
  setUpStage,
  shows,
  type Stage,
  vanishes,
} from './stage.ts';

let stage: Stage;
let ana: Page;
let ben: Page;
let anaName: string;
let jid: string;

beforeAll(async () => {
  stage = await setUpStage();
  const [first = stage.cloud.addUser(), second = stage.cloud.addUser()] = stage.cloud.users;
  ({ jid } = stage.cloud.addRoom({ subject: 'Allotment', participants: [first, second], owners: [second] }));
  stage.cloud.addMessage(first, { jid }, 'The gate code has changed');
  anaName = first.name;
  ana = await stage.signIn(anaName);
  ben = await stage.signIn(second.name);
});
afterAll(() => stage.close());

describe('a room that one is not in', () => {
  test('leaves when one leaves it', async () => {
    const panel = await openPeople(ana, 'Allotment', 2);
    await panel.getByRole('button', { name: 'Leave the room' }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Leave the room' }).click();

    expect(await shows(ana.getByText('Choose a chat, or press Ctrl K (⌘K) to find anybody.'))).toBe(true);
    expect(await vanishes(chats(ana).getByRole('link', { name: 'Allotment' }))).toBe(true);
  });

  test('is joined from a link, and is live from then on', async () => {
    await ana.evaluate((hash) => (location.hash = hash), `#/rooms/${encodeURIComponent(jid)}`);
    const notice = ana.getByText('You are not in this room.');
    await notice.waitFor();
    expect(await message(ana, 'The gate code has changed').count()).toBe(0);
    expect(await ana.getByRole('main').getByRole('textbox').count()).toBe(0);
    await ana.getByRole('button', { name: 'People and details' }).click();
    expect(await shows(ana.getByRole('region').getByRole('button', { name: 'Join the room' }))).toBe(true);
    await ana.getByRole('button', { name: 'Close the panel' }).click();
    expect(await vanishes(ana.getByRole('region'))).toBe(true);
    await ana.getByRole('button', { name: 'Join the room' }).click();

    expect(await shows(message(ana, 'The gate code has changed'))).toBe(true);
    expect(await shows(chats(ana).getByRole('link', { name: 'Allotment' }))).toBe(true);
    await openChat(ben, 'Allotment');
    await say(ben, 'Welcome back');
    expect(await shows(message(ana, 'Welcome back'))).toBe(true);
  });

  test('says so where the platform lets nobody in, and what to do, and leads on to other chats', async () => {
    await ana.evaluate((hash) => (location.hash = hash), closedCircle());
    await ana.getByRole('button', { name: 'Join the room' }).click();
    expect(await shows(ana.getByRole('status').getByText('You are not allowed to do this.'))).toBe(true);
    expect(await shows(ana.getByText('ask somebody in the room to add you'))).toBe(true);
    expect(await messages(ana).count()).toBe(0);
    await ana.getByRole('main').getByRole('button', { name: 'Back to the chats' }).click();

    expect(await shows(ana.getByText('Choose a chat'))).toBe(true);
    await openChat(ana, 'Support floor');
    expect(await shows(messages(ana).getByRole('listitem').last())).toBe(true);
  });

  test('has a way back in words on a phone too', async () => {
    const page = await stage.signIn(anaName, phone);
    await page.evaluate((hash) => (location.hash = hash), closedCircle());
    await page.getByText('You are not in this room.').waitFor();
    await page.getByRole('button').filter({ hasText: 'Back to the chats' }).tap();

    expect(await shows(chats(page))).toBe(true);
    await openChat(page, 'Support floor');
    expect(await shows(messages(page).getByRole('listitem').last())).toBe(true);
    await page.context().close();
    expect(stage.complaints).toEqual([]);
  });
});

/** Makes a room that lets nobody in, and gives the way to it. */
function closedCircle(): string {
  const { cloud } = stage;
  cloud.behave({ selfJoin: 'none' });
  const [, second = cloud.addUser()] = cloud.users;
  const closed = cloud.addRoom({ subject: 'Closed circle', participants: [second] });
  return `#/rooms/${encodeURIComponent(closed.jid)}`;
}
