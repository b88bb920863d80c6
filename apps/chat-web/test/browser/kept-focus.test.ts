import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chats, message, openChat, openMenu, openPeople, setUpStage, type Stage, vanishes } from './stage.ts';

const room = 'Keyboard only';
let stage: Stage;
let ana: Page;
let others: readonly string[];
let removed: string;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [me = cloud.addUser(), ...people] = cloud.users;
  others = people.slice(0, 3).map(({ name }) => name);
  const made = cloud.addRoom({ subject: room, participants: [me, ...people.slice(0, 3)], owners: [me] });
  for (const words of ['First of all', 'In between', 'Last of all']) cloud.addMessage(me, made, words);
  ana = await stage.signIn(me.name);
});
afterAll(() => stage.close());

/** Presses a button by the keyboard, as somebody does who uses nothing else. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await ana.keyboard.press('Enter');
}

/** Waits until something has the focus, and tells how it is called. */
async function focused(): Promise<string> {
  await ana.waitForFunction(() => document.activeElement !== document.body);
  return ana.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
}

async function pin(words: string): Promise<void> {
  await message(ana, words).focus();
  await ana.keyboard.press('p');
  await message(ana, words).getByText('Pinned').waitFor();
}

describe('the focus stays near what is gone', () => {
  test('when people are taken out of a room: on the next one, or else on the one before', async () => {
    const panel = await openPeople(ana, room, 4);
    const lines = panel.getByRole('list', { name: 'Participants' }).getByRole('listitem');
    const names = (await lines.getByRole('link').allInnerTexts()).map((name) => name.trim());
    expect([...names].sort()).toEqual([...others].sort());
    [removed = ''] = names;
    for (const [name = '', next] of [
      [names[0], names[1]],
      [names[2], names[1]],
    ]) {
      await press(panel.getByRole('button', { name: `Remove ${name}` }));
      await press(ana.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }));
      await vanishes(lines.filter({ hasText: name }));

      expect(await focused()).toBe(next);
    }
  });

  test('when the details of a room are saved', async () => {
    const panel = ana.getByRole('region', { name: 'People and details' });
    await panel.getByRole('textbox', { name: 'Subject' }).fill(`${room}, or none`);
    await panel.getByRole('textbox', { name: 'Description' }).fill('Without a mouse');
    await press(panel.getByRole('button', { name: 'Save' }));
    await vanishes(panel.getByRole('button', { name: 'Save' }));

    await ana.waitForFunction(() => document.activeElement?.matches('textarea') === true);
    expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  });

  test('when people are chosen and added: where their names are written', async () => {
    const panel = ana.getByRole('region', { name: 'People and details' });
    const field = panel.getByRole('searchbox', { name: 'Add people' });
    for (const button of [`Leave ${removed} out`, 'Add']) {
      await field.fill(removed);
      await press(panel.getByRole('button', { name: removed, exact: true }));
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await press(panel.getByRole('button', { name: button, exact: true }));
      await vanishes(panel.getByRole('button', { name: 'Add', exact: true }));

      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });

  test('when pins are taken away: on the next one, and on the heading after the last', async () => {
    await openChat(ana, room);
    await pin('First of all');
    await pin('In between');
    await press(ana.getByRole('button', { name: /^Pinned messages/ }));
    const panel = ana.getByRole('region', { name: 'Pinned messages' });
    const lines = panel.getByRole('listitem');
    await lines.nth(1).waitFor();
    await press(lines.first().getByRole('button', { name: 'Take the pin away' }));
    await vanishes(lines.nth(1));
    expect(await focused()).toContain('Show in the chat');
    await press(lines.getByRole('button', { name: 'Take the pin away' }));
    await panel.getByText('Nothing is pinned.').waitFor();

    expect(await focused()).toBe('Pinned messages');
    await ana.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  test('when a message is deleted, or not, by the button on it', async () => {
    const remove = message(ana, 'In between').getByRole('button', { name: 'Delete' });
    for (const [answer, next] of [
      ['Cancel', 'In between'],
      ['Delete', 'Last of all'],
    ] as const) {
      await message(ana, 'In between').focus();
      await press(remove);
      const dialog = ana.getByRole('dialog');
      await press(dialog.getByRole('button', { name: answer }));
      await dialog.waitFor({ state: 'detached' });

      expect(await focused()).toContain(next);
    }
  });

  test('when a toast is closed: where it was when that came', async () => {
    await message(ana, 'Last of all').focus();
    await press(message(ana, 'Last of all').getByRole('button', { name: 'Copy a link to it' }));
    const toast = ana.getByRole('status').filter({ hasText: /clipboard|did not allow/ });
    await press(toast.getByRole('button', { name: 'Close' }));
    await vanishes(toast.getByRole('button', { name: 'Close' }));

    expect(await focused()).toContain('Last of all');
  });

  test('when the only reaction to a message is taken back: on the message', async () => {
    await message(ana, 'Last of all').focus();
    await press(message(ana, 'Last of all').getByRole('button', { name: 'React with 😂' }));
    const reaction = message(ana, 'Last of all').getByRole('button', { name: /reacted with/ });
    await press(reaction);
    await vanishes(reaction);

    expect(await focused()).toContain('Last of all');
  });

  test('when the time that messages are kept is saved', async () => {
    await openMenu(ana, 'Settings');
    const field = ana.getByRole('spinbutton');
    await field.fill('400');
    await press(ana.getByRole('button', { name: 'Save' }));
    await vanishes(ana.getByRole('button', { name: 'Save' }));

    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await ana.keyboard.press('Escape');
    await vanishes(ana.getByRole('dialog'));
  });

  test('when one leaves a room: on the way to another', async () => {
    const panel = await openPeople(ana, room, 3);
    await press(panel.getByRole('button', { name: 'Leave the room' }));
    await press(ana.getByRole('dialog').getByRole('button', { name: 'Leave the room' }));
    await vanishes(chats(ana).getByRole('link', { name: room }));

    expect(await focused()).toContain('Find a person or room');
    expect(stage.complaints).toEqual([]);
  });
});
