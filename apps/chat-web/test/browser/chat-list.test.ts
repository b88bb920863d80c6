import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, messages, openChat, say, setUpStage, shows, type Stage, vanishes } from './stage.ts';

const room = 'Shift log (history)';
const otherRoom = 'Everyone at Acme';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  ana = await stage.signIn(stage.cloud.users[0]?.name ?? '');
});
afterAll(() => stage.close());

/** What the first chat is called; favourites, which stay on top, aside. */
async function firstName(): Promise<string> {
  const texts = await chats(ana).getByRole('link').allInnerTexts();
  return texts.find((text) => !text.includes('favourite')) ?? '';
}

async function open(name: string): Promise<void> {
  await openChat(ana, name);
  await messages(ana).getByRole('listitem').last().waitFor();
}

describe('the list of chats', () => {
  test('has the chat on top in which one has written, before the platform has answered', async () => {
    for (const name of [room, otherRoom]) {
      await open(name);
      let answer = (): void => undefined;
      const answered = new Promise<void>((resolve) => (answer = resolve));
      await ana.route('**/messages', async (route) => {
        if (route.request().method() !== 'POST') return route.fallback();
        await answered;
        return route.fallback();
      });
      await say(ana, `Written in ${name}`);
      await ana
        .locator('[data-row=pending]')
        .filter({ hasText: `Written in ${name}` })
        .waitFor();

      expect(await firstName()).toContain(name);
      answer();
      await ana
        .locator('[data-row=message]')
        .filter({ hasText: `Written in ${name}` })
        .waitFor();
      await ana.unroute('**/messages');
      expect(await firstName()).toContain(name);
    }
  });

  test('has a new one-to-one from its first message on, for both', async () => {
    const { cloud } = stage;
    const stranger = cloud.addUser({ name: 'Zoe Newcomer', permissions: ['chat:chat:access'] });
    await ana.reload();
    await chats(ana).waitFor();
    await ana.evaluate((id) => (location.hash = `#/people/${id}`), stranger.id);
    await ana.getByRole('heading', { level: 1, name: 'Zoe Newcomer' }).waitFor();
    expect(await chats(ana).getByRole('link', { name: 'Zoe Newcomer' }).count()).toBe(0);
    await say(ana, 'Welcome to Acme');
    expect(await shows(chats(ana).getByRole('link', { name: 'Zoe Newcomer' }))).toBe(true);

    const other = cloud.addUser({ name: 'Yan Newcomer', permissions: ['chat:chat:access'] });
    await stage.ask(other, `chats/users/${cloud.users[0]?.id}/messages`, 'POST', { message: 'Hello Ana' });
    expect(await shows(chats(ana).getByRole('link', { name: /Yan Newcomer/ }))).toBe(true);
  });

  test('shows what was begun in another chat, until it is gone, over a reload', async () => {
    await open(room);
    await ana.getByRole('main').getByRole('textbox').fill('Half a thought');
    const row = chats(ana).getByRole('link', { name: room });
    expect(await row.getByText('Half a thought').count()).toBe(0);
    await open(otherRoom);
    expect(await shows(row.getByText('Draft: Half a thought'))).toBe(true);
    await ana.reload();
    expect(await shows(row.getByText('Draft: Half a thought'))).toBe(true);

    await open(room);
    await ana.getByRole('main').getByRole('textbox').fill('');
    await open(otherRoom);
    expect(await row.getByText('Draft').count()).toBe(0);
  });

  test('marks a chat with a message that was not sent', async () => {
    await open(room);
    await ana.route('**/messages', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 403, headers: { 'access-control-allow-origin': '*' }, body: '{}' })
        : route.fallback(),
    );
    await say(ana, 'Refused');
    const row = chats(ana).getByRole('link', { name: `${room} Not sent.` });
    expect(await shows(row)).toBe(true);
    await open(otherRoom);
    expect(await shows(row)).toBe(true);
    await open(room);
    await ana.getByRole('alert').getByRole('button', { name: 'Delete' }).click();

    expect(await vanishes(row)).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
