import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, message, messages, openChat, setUpStage, shows, type Stage } from './stage.ts';

const room = 'Shift log (history)';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  ana = await stage.signIn(stage.chat.fake?.cloud.users[0]?.name ?? '');
});
afterAll(() => stage.close());

/** A message of the long room that is far beyond the first pages. */
async function oldMessage(): Promise<{
  readonly id: string;
  readonly body: string;
  readonly roomJid: string;
}> {
  const { cloud } = stage.chat.fake ?? {};
  const user = cloud?.users[0];
  const roomJid = cloud?.rooms.find(({ subject }) => subject === room)?.jid ?? '';
  if (!cloud || !user) throw new Error('The stage has no fake.');
  const headers = { Authorization: `Bearer ${cloud.tokenFor(user)}` };
  const url = `${cloud.origin}/api/v2/chats/rooms/${encodeURIComponent(roomJid)}/messages?limit=1000`;
  const answer = await fetch(url, { headers });
  const { entities } = (await answer.json()) as {
    entities: { id: string; body: string; parentThread?: object }[];
  };
  const found = entities.slice(900).find(({ parentThread }) => parentThread === undefined);
  return { id: found?.id ?? '', body: found?.body ?? '', roomJid };
}

describe('finding the way', () => {
  test('leads to any chat by a few letters', async () => {
    await ana.keyboard.press('Control+k');
    await ana.getByRole('combobox').fill('plat');
    await ana.keyboard.press('Enter');

    expect(await shows(ana.getByRole('heading', { level: 1, name: 'Platform engineering' }))).toBe(true);
  });

  test('finds favourites at the top, and hears who can change them', async () => {
    const first = chats(ana).getByRole('link').first();

    expect(await first.textContent()).toMatch(/Support floor.*favourite/);
    expect(await shows(first.getByTitle(/chosen in Genesys Cloud/))).toBe(true);
  });

  test('says when nobody is called so', async () => {
    await ana.keyboard.press('Control+k');
    await ana.getByRole('combobox').fill('nobody is called this');

    expect(await shows(ana.getByText('Nobody and nothing is called'))).toBe(true);
    await ana.keyboard.press('Escape');
  });

  test('shows what is chosen by the arrows, however long the list', async () => {
    await ana.keyboard.press('Control+k');
    await ana.getByRole('combobox').fill('a');
    await ana.keyboard.press('ArrowUp');
    const last = ana.getByRole('option').last();

    expect(await last.getAttribute('aria-selected')).toBe('true');
    expect(
      await last.evaluate((option) => {
        const list = option.parentElement?.getBoundingClientRect();
        return list !== undefined && option.getBoundingClientRect().bottom <= list.bottom + 1;
      }),
    ).toBe(true);
    await ana.keyboard.press('Escape');
  });

  test('goes back with the button of the browser', async () => {
    await openChat(ana, 'Support floor');
    await ana.getByRole('button', { name: /^Pinned messages/ }).click();
    await ana.getByRole('region', { name: 'Pinned messages' }).waitFor();
    await ana.goBack();
    await ana.getByRole('region', { name: 'Pinned messages' }).waitFor({ state: 'detached' });
    await ana.goBack();

    expect(await shows(ana.getByRole('heading', { level: 1, name: 'Platform engineering' }))).toBe(true);
  });

  test('follows a link to a message far back, also before signing in', async () => {
    const { id, roomJid } = await oldMessage();
    const link = `${stage.chat.url}#/rooms/${encodeURIComponent(roomJid)}?message=${id}`;
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: stage.chat.fake?.cloud.users[0]?.name ?? '' }).click();

    const marked = page.locator(`[data-key="${id}"][data-marked=true]`);
    expect(await shows(marked)).toBe(true);
    await page.waitForFunction((key) => {
      const box = document.querySelector(`[data-key="${key}"]`)?.getBoundingClientRect();
      return box !== undefined && box.top > 0 && box.bottom < innerHeight;
    }, id);
  });

  test('searches what is loaded and says so', async () => {
    await openChat(ana, 'Support floor');
    await messages(ana).waitFor();
    await ana.getByRole('button', { name: 'Search', exact: true }).click();
    const panel = ana.getByRole('region', { name: 'Search' });
    await panel.getByText(/In \d+ loaded messages/).waitFor();
    await panel.getByRole('searchbox').fill('seat ROW');

    await panel.getByText(/[1-9]\d* found/).waitFor();
    await panel.getByRole('link').last().click();
    expect(await shows(ana.locator('[data-marked=true]'))).toBe(true);
  });

  test('marks a message that was linked and is shown at once', async () => {
    await openChat(ana, 'Platform engineering');
    const last = messages(ana).getByRole('listitem').last();
    await last.hover();
    await last.getByRole('button', { name: 'Copy a link to it' }).click();

    expect(await shows(ana.getByRole('status').getByText(/clipboard|copying/))).toBe(true);
    expect(await message(ana, 'no such message').count()).toBe(0);
  });

  test('goes where the mark was, although another chat came to the top meanwhile', async () => {
    const { cloud } = stage;
    const [, ben = cloud.addUser()] = cloud.users;
    await ana.keyboard.press('Control+k');
    const options = ana.getByRole('option');
    await options.nth(1).waitFor();
    await ana.keyboard.press('ArrowDown');
    const names = await options.locator('[dir=auto]').allInnerTexts();
    const name = names[1] ?? '';
    const later = cloud.rooms.find(({ subject }) => names.indexOf(subject ?? '') > 1);
    cloud.addMessage(ben, { jid: later?.jid ?? '' }, 'To the top');
    await options
      .first()
      .filter({ hasText: later?.subject ?? '' })
      .waitFor();
    await ana.keyboard.press('Enter');

    expect(await shows(ana.getByRole('main').getByRole('heading', { level: 1, name }))).toBe(true);
  });
});
