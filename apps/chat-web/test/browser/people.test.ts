import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import { chats, message, messages, openChat, setUpStage, shows, type Stage, vanishes } from './stage.ts';

const room = 'Night shift';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [me = cloud.addUser()] = cloud.users;
  const inside = cloud.addUser({ name: 'Quast, Zora' });
  cloud.addUser({ name: 'Zoé Quäle' });
  const { jid } = cloud.addRoom({ subject: room, participants: [me, inside] });
  cloud.addMessage(inside, { jid }, 'Good evening');
  ana = await stage.signIn(me.name);
  await openChat(ana, room);
  await messages(ana).waitFor();
});
afterAll(() => stage.close());

describe('finding people', () => {
  test('for a mention, offers who is in the room first, and says who is not', async () => {
    const field = ana.getByRole('main').getByRole('textbox');
    await field.fill('@qua');
    const options = ana.getByRole('option');
    await options.getByText('not in this chat').waitFor();

    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('Quast, Zora'),
      expect.stringMatching(/Zoé Quäle\s+not in this chat/),
    ]);
    await field.fill('@');
    await options.filter({ hasText: 'everybody here' }).waitFor();
    expect((await options.allInnerTexts()).slice(0, 2)).toEqual([
      expect.stringContaining('Quast, Zora'),
      expect.stringContaining('everybody here'),
    ]);
    await ana.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('@Quast, Zora ');
    await field.fill('');
  });

  test('for a mention, is offered again in the next message after it was refused in one', async () => {
    const field = ana.getByRole('main').getByRole('textbox');
    await field.fill('@qua');
    await ana.getByRole('option').first().waitFor();
    await field.press('Escape');
    await ana.getByRole('option').first().waitFor({ state: 'detached' });
    await field.press('Enter');
    await message(ana, '@qua').waitFor();
    await field.pressSequentially('@zor');

    expect(await shows(ana.getByRole('option', { name: 'Quast, Zora' }))).toBe(true);
    await field.fill('');
  });

  test('minds neither the marks on letters nor the order of names', async () => {
    await ana.keyboard.press('Control+k');
    await ana.getByRole('combobox').fill('quale zoe');
    expect(await shows(ana.getByRole('option', { name: 'Zoé Quäle' }))).toBe(true);
    await ana.keyboard.press('Escape');

    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('searchbox', { name: 'Add people' }).fill('zora q');
    expect(await shows(ana.getByRole('dialog').getByRole('button', { name: 'Quast, Zora' }))).toBe(true);
    await ana.getByRole('button', { name: 'Cancel' }).click();
  });
});

describe('an organisation of more people than are read', () => {
  test('has perhaps somebody who is not found', async () => {
    await ana.route(/\/users\?/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), pageCount: 11 } });
    });
    await ana.reload();
    await chats(ana).waitFor();
    await ana.keyboard.press('Control+k');
    await ana.getByRole('combobox').fill('qqq');
    expect(await shows(ana.getByText(/^“qqq” is not among the \d+ people who are known here/))).toBe(true);
    await ana.keyboard.press('Escape');
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('searchbox', { name: 'Add people' }).fill('qqq');

    expect(await shows(ana.getByRole('dialog').getByText(/The organisation has more/))).toBe(true);
    await ana.getByRole('button', { name: 'Cancel' }).click();
    await ana.unrouteAll({ behavior: 'wait' });
  });
});

describe('a name that an input method writes', () => {
  test('chooses nobody with the Enter that ends it', async () => {
    await ana.getByRole('button', { name: 'Create a room' }).click();
    const dialog = ana.getByRole('dialog');
    const field = dialog.getByRole('searchbox', { name: 'Add people' });
    await field.fill('zora q');
    await dialog.getByRole('button', { name: 'Quast, Zora' }).waitFor();
    await field.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await dialog.getByRole('button', { name: 'Leave Quast, Zora out' }).count()).toBe(0);
    await field.press('Enter');

    expect(await shows(dialog.getByRole('button', { name: 'Leave Quast, Zora out' }))).toBe(true);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('goes nowhere with it either', async () => {
    await ana.keyboard.press('Control+k');
    const field = ana.getByRole('combobox');
    await field.fill('zora q');
    await ana.getByRole('option', { name: 'Quast, Zora' }).waitFor();
    await field.dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });

    expect(await field.count()).toBe(1);
    await ana.keyboard.press('Escape');
  });

  test('is taken back in a thread by an Escape that leaves the thread open', async () => {
    await message(ana, 'Good evening').focus();
    await ana.keyboard.press('r');
    const thread = ana.getByRole('region', { name: 'Thread' });
    const field = thread.getByRole('textbox', { name: 'Reply' });
    await field.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    expect(await thread.count()).toBe(1);
    await field.press('Escape');

    expect(await vanishes(thread)).toBe(true);
  });
});

describe('somebody who is new', () => {
  test('keeps the name that was read while all names are read again', async () => {
    const { cloud } = stage;
    const page = await stage.signIn(cloud.users[0]?.name ?? '');
    await openChat(page, room);
    const [asked, release] = [gate(), gate()];
    await page.route(/\/users\?/, async (route) => {
      const response = await route.fetch();
      asked.open();
      await release.opened;
      await route.fulfill({ response });
    });
    cloud.addUser({ name: 'Early Newcomer' });
    // So late they are read again.
    await page.clock.install({ time: Date.now() + 3_700_000 });
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
    await asked.opened;
    const { id } = cloud.addUser({ name: 'Late Newcomer' });
    await page.evaluate((userId) => (location.hash = `#/people/${userId}`), id);
    const heading = page.getByRole('heading', { level: 1, name: 'Late Newcomer' });
    await heading.waitFor();
    release.open();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('early new');
    await page.getByRole('option', { name: 'Early Newcomer' }).waitFor();
    await page.keyboard.press('Escape');

    expect(await shows(heading)).toBe(true);
    await page.context().close();
    expect(stage.complaints).toEqual([]);
  });
});
