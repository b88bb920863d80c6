import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, message, messages, openChat, setUpStage, shows, type Stage } from './stage.ts';

const reason = 'Your permissions do not include this.';
const room = 'Reading room';
let stage: Stage;
let reader: Page;
/** Who may only read in the demonstration. */
let demoReader: string;

/** Somebody who may read chats and do nothing in them, in a room with one message of each kind. */
beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [writer = cloud.addUser()] = cloud.users;
  demoReader = cloud.users.at(-1)?.name ?? '';
  const permissions = ['chat:room:view', 'chat:1on1:view', 'chat:1on1Message:view', 'user:chats:view'];
  const user = cloud.addUser({ name: 'Rita Reader', permissions });
  const { jid } = cloud.addRoom({ subject: room, participants: [writer, user], owners: [user] });
  const { id, thread } = cloud.addMessage(writer, { jid }, 'Read me');
  cloud.addMessage(writer, { jid }, { message: 'A reply', threadId: thread.id ?? '' });
  cloud.addMessage(user, { jid }, 'Mine, from better days');
  const pins = `chats/rooms/${encodeURIComponent(jid)}/messages/pins`;
  await stage.ask(writer, pins, 'POST', { pinnedMessageIds: [id] });
  await stage.ask(writer, `chats/messages/${id}/reactions`, 'PUT', { reactions: ['🎈'] });
  cloud.requests.clear();
  reader = await stage.signIn('Rita Reader');
  await openChat(reader, room);
  await messages(reader).waitFor();
});
afterAll(() => stage.close());

/** What was asked of the fake that would have changed something. */
function changes(): readonly string[] {
  return stage.cloud.requests.all
    .filter(({ method, path }) => method !== 'GET' && path.startsWith('/api/v2/chats'))
    .map(({ method, path }) => `${method} ${path}`);
}

describe('a token that may only read', () => {
  test.each([
    ['Read me', 'React with 👍'],
    ['Read me', 'More reactions'],
    ['Read me', 'Take the pin away'],
    ['Read me', /reacted with 🎈/],
    ['Mine, from better days', 'Pin'],
    ['Mine, from better days', 'Edit'],
    ['Mine, from better days', 'Delete'],
  ])('greys out what could be done with “%s”: %s', async (words, name) => {
    const row = message(reader, words);
    await row.hover();
    await row.getByRole('toolbar').waitFor();
    const button = row.getByRole('button', { name, exact: typeof name === 'string' });

    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await button.getAttribute('title')).toContain(reason);
    expect(await button.evaluate((element) => Number(getComputedStyle(element).opacity))).toBeLessThan(1);
    await button.click({ force: true });
    expect(await shows(reader.getByRole('status').getByText(reason).last())).toBe(true);
    await reader.getByRole('status').getByRole('button', { name: 'Close' }).last().click();
  });
});

describe('a token that may only read, by the keyboard,', () => {
  test.each(['e', 'p', 'Delete'])('is told why %s does nothing', async (key) => {
    await message(reader, 'Mine, from better days').focus();
    await reader.keyboard.press(key);

    expect(await shows(reader.getByRole('status').getByText(reason).last())).toBe(true);
    expect(await reader.getByRole('dialog').count()).toBe(0);
    expect(await reader.getByRole('textbox', { name: 'Edit the message' }).count()).toBe(0);
    await reader.getByRole('status').getByRole('button', { name: 'Close' }).last().click();
  });
});

describe('somebody who may only read', () => {
  test('is told why the rest is greyed out', async () => {
    const page = await stage.signIn(demoReader);
    await chats(page).getByRole('link').first().click();
    await messages(page).waitFor();

    const field = page.getByRole('main').getByRole('textbox');
    expect(await shows(page.getByPlaceholder('Your permissions do not include this.'))).toBe(true);
    expect(await field.isDisabled()).toBe(true);
    const create = page.getByRole('button', { name: 'Create a room' });
    expect(await create.getAttribute('title')).toBe('Create a room: Your permissions do not include this.');
  });
});

describe('beside a chat, a token that may only read', () => {
  test('writes neither in it nor in a thread', async () => {
    await message(reader, 'Read me').getByRole('button', { name: '1 reply' }).click();
    const thread = reader.getByRole('region', { name: 'Thread' });
    await thread.getByRole('listitem').first().waitFor();

    for (const view of [reader.getByRole('main'), thread]) {
      const field = view.getByRole('textbox');
      expect(await field.isDisabled()).toBe(true);
      expect(await field.getAttribute('placeholder')).toBe(reason);
    }
    await reader.getByRole('button', { name: 'Close the panel' }).click();
  });

  test('takes no pin away', async () => {
    await reader.getByRole('button', { name: /^Pinned messages/ }).click();
    const unpin = reader.getByRole('region').getByRole('button', { name: 'Take the pin away' });

    expect(await unpin.getAttribute('title')).toBe(`Take the pin away: ${reason}`);
    expect(await unpin.getAttribute('aria-disabled')).toBe('true');
  });

  test('changes neither the room nor its people, though it owns the room', async () => {
    await reader.getByRole('button', { name: 'People and details' }).click();
    const panel = reader.getByRole('region', { name: 'People and details' });
    await panel.getByRole('button', { name: 'Leave the room' }).waitFor();

    for (const role of ['textbox', 'searchbox'] as const) {
      for (const field of await panel.getByRole(role).all()) expect(await field.isDisabled()).toBe(true);
    }
    expect(await panel.getByText(reason).count()).toBe(2);
    const buttons = await panel.getByRole('listitem').getByRole('button').all();
    expect(buttons).toHaveLength(4);
    for (const button of buttons) {
      expect(await button.getAttribute('aria-disabled')).toBe('true');
      expect(await button.getAttribute('title')).toContain(reason);
    }
  });

  test('makes no room and changes no settings of the organisation', async () => {
    const create = reader.getByRole('button', { name: 'Create a room' });
    expect(await create.getAttribute('title')).toBe(`Create a room: ${reason}`);
    await create.click({ force: true });
    expect(await reader.getByRole('dialog').count()).toBe(0);

    await reader.getByRole('button', { name: /^Menu of/ }).click();
    await reader.getByRole('menuitem', { name: 'Settings' }).click();
    const group = reader.getByRole('group', { name: 'Organisation' });
    expect(await shows(group.getByText(reason))).toBe(true);
    const fields = await group.locator('input, select').all();
    expect(fields).toHaveLength(2);
    for (const field of fields) expect(await field.isDisabled()).toBe(true);
    expect(await group.getByRole('alert').count()).toBe(0);
    // One's own settings need no permission.
    const own = reader.getByRole('group', { name: 'My notifications' });
    expect(await own.getByRole('checkbox').first().isEnabled()).toBe(true);
    await reader.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  });

  test('sees people by name, and is told that they cannot be looked for', async () => {
    const writer = stage.cloud.users[0]?.name ?? '';
    expect(await shows(message(reader, 'Read me').getByText(writer).first())).toBe(true);
    await reader.keyboard.press('Control+k');
    await reader.getByRole('combobox').fill('zofia');

    expect(await shows(reader.getByText('Your permissions do not include finding people.'))).toBe(true);
    await reader.keyboard.press('Escape');
  });

  test('has asked the platform for nothing that it may not do', () => {
    expect(changes()).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});

describe('a token that may do nothing', () => {
  test('is told so where the chats would be', async () => {
    stage.cloud.addUser({ name: 'Nora Nothing', permissions: [] });
    const page = await stage.signIn('Nora Nothing');

    const notice = page.getByRole('alert');
    expect(await shows(notice.getByText('The chats could not be read.'))).toBe(true);
    expect(await notice.innerText()).toContain('You are not allowed to do this.');
  });
});
