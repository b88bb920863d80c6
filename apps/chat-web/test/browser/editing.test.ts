import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import { message, openChat, refusal, say, setUpStage, shows, type Stage, vanishes } from './stage.ts';

const room = 'Proof-readers';
/** The Enter that takes what an input method offers, as Safari tells of it. */
const enterInSafari = { key: 'Enter', keyCode: 229 };
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [me = cloud.addUser()] = cloud.users;
  cloud.addRoom({ subject: room, participants: [me], owners: [me] });
  page = await stage.signIn(me.name);
});
beforeEach(async () => {
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await openChat(page, room);
});
afterAll(() => stage.close());

function editor(): Locator {
  return page.getByRole('textbox', { name: 'Edit the message' });
}

/** Sends new messages, for whose editing there is time. */
async function sayAll(...texts: readonly string[]): Promise<void> {
  for (const words of texts) {
    await say(page, words);
    await page.locator('[data-row=message]').filter({ hasText: words }).waitFor();
  }
}

async function press(words: string, action: 'Edit' | 'Delete'): Promise<void> {
  await message(page, words).focus();
  await message(page, words).getByRole('button', { name: action }).click();
}

/** Has the platform answer a change of a message only when it is told to. */
async function holdAnswer(method: 'PATCH' | 'DELETE', isRefused = false): Promise<() => Promise<void>> {
  const answer = gate();
  await page.route('**/messages/*', async (route) => {
    if (route.request().method() !== method) return route.fallback();
    await answer.opened;
    return isRefused ? route.fulfill(refusal) : route.fallback();
  });
  return async () => {
    const answered = page.waitForResponse((response) => response.request().method() === method);
    answer.open();
    await answered;
  };
}

describe('while a changed text is on its way', () => {
  test('nothing is written that would not be saved, and it is sent once', async () => {
    await sayAll('One');
    const release = await holdAnswer('PATCH');
    const sent: (string | null)[] = [];
    page.on('request', (request) => request.method() === 'PATCH' && sent.push(request.postData()));
    await press('One', 'Edit');
    await editor().fill('First');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' and last');
    await page.keyboard.press('Enter');
    await release();
    await vanishes(editor());

    expect(await shows(message(page, 'First').getByText('(edited)'))).toBe(true);
    expect(await message(page, 'and last').count()).toBe(0);
    expect(sent).toEqual([JSON.stringify({ message: 'First' })]);
  });

  test('another message can be edited, and stays so', async () => {
    await sayAll('Two', 'Three');
    const release = await holdAnswer('PATCH');
    await press('Two', 'Edit');
    await editor().fill('Second');
    await page.keyboard.press('Enter');
    await press('Three', 'Edit');
    await editor().fill('Thi');
    await release();

    expect(await shows(message(page, 'Second').getByText('(edited)'))).toBe(true);
    expect(await editor().inputValue()).toBe('Thi');
  });

  test('the button keeps the focus, and a refusal is said there', async () => {
    await sayAll('Four');
    const release = await holdAnswer('PATCH', true);
    await press('Four', 'Edit');
    await editor().fill('Fourth');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await release();

    expect(await shows(page.getByRole('alert').getByText('You are not allowed to do this.'))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
  });

  test('a refusal is said, although the chat is not open any more', async () => {
    await sayAll('Five');
    const release = await holdAnswer('PATCH', true);
    await press('Five', 'Edit');
    await editor().fill('Fifth');
    await page.keyboard.press('Enter');
    await openChat(page, 'Everyone at Acme');
    await release();

    expect(await shows(page.getByText('You are not allowed to do this.'))).toBe(true);
  });
});

describe('while a message is being deleted', () => {
  test('the question about another one stays', async () => {
    await sayAll('Six', 'Seven');
    const release = await holdAnswer('DELETE');
    await press('Six', 'Delete');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.keyboard.press('Escape');
    await vanishes(page.getByRole('dialog'));
    await press('Seven', 'Delete');
    await release();
    await vanishes(message(page, 'Six'));

    expect(await page.getByRole('dialog').getByText('Seven').count()).toBe(1);
  });

  test('a refusal is said, although the question was closed', async () => {
    await sayAll('Eight');
    const release = await holdAnswer('DELETE', true);
    await press('Eight', 'Delete');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.keyboard.press('Escape');
    await vanishes(page.getByRole('dialog'));
    await release();

    expect(await shows(page.getByText('You are not allowed to do this.'))).toBe(true);
  });
});

test('a message that is gone already is deleted all the same', async () => {
  await sayAll('Gone twice');
  await page.route('**/messages/*', async (route) => {
    if (route.request().method() !== 'DELETE') return route.fallback();
    return route.fulfill({ ...refusal, status: 404 });
  });
  await press('Gone twice', 'Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();

  expect(await vanishes(page.getByRole('dialog'))).toBe(true);
  expect(await vanishes(message(page, 'Gone twice'))).toBe(true);
});

test('the Up arrow edits the last message that was sent, also after one that was not', async () => {
  await sayAll('Ten');
  await page.route('**/messages', (route) =>
    route.request().method() === 'POST' ? route.fulfill(refusal) : route.fallback(),
  );
  await say(page, 'Not sent');
  await message(page, 'Not sent').getByRole('button', { name: 'Retry' }).waitFor();
  await page.getByRole('main').getByRole('textbox').press('ArrowUp');

  expect(await editor().inputValue()).toBe('Ten');
});

describe('a key that is for an input method', () => {
  test('neither saves a message nor closes its editor', async () => {
    await sayAll('Nine');
    await press('Nine', 'Edit');
    await editor().fill('九');
    await editor().dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    await editor().dispatchEvent('keydown', enterInSafari);
    await page.keyboard.type('!');

    expect(await editor().inputValue()).toBe('九!');
  });

  test('sends nothing', async () => {
    const field = page.getByRole('main').getByRole('textbox');
    await field.fill('百');
    await field.dispatchEvent('keydown', enterInSafari);

    expect(await field.inputValue()).toBe('百');
    await field.fill('');
  });
});

test('leaves the browser nothing to complain about', () => {
  expect(stage.complaints).toEqual([]);
});
