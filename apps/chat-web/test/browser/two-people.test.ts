import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import { message, openChat, say, setUpTwoPeople, shows, type Stage, vanishes } from './stage.ts';

const room = 'Platform engineering';
let stage: Stage;
let ana: Page;
let ben: Page;

beforeAll(async () => {
  ({ stage, ana, ben } = await setUpTwoPeople(room));
});
afterAll(() => stage.close());

describe('two people in two windows', () => {
  test('see what the other one says, live', async () => {
    await say(ana, 'Who has **the keys**?');

    expect(await shows(message(ben, 'Who has the keys?'))).toBe(true);
    expect(await message(ben, 'Who has the keys?').locator('strong', { hasText: 'the keys' }).count()).toBe(
      1,
    );
    expect(await message(ana, 'Who has the keys?').count()).toBe(1);
  });

  test('answer in a thread beside the room', async () => {
    await message(ben, 'Who has the keys?').hover();
    await message(ben, 'Who has the keys?').getByRole('button', { name: 'Reply in a thread' }).click();
    const thread = ben.getByRole('region', { name: 'Thread' });
    await thread.getByRole('textbox', { name: 'Reply' }).fill('They are on my desk.');
    await thread.getByRole('textbox', { name: 'Reply' }).press('Enter');
    await thread.getByRole('listitem').filter({ hasText: 'They are on my desk.' }).waitFor();

    await message(ana, 'Who has the keys?').getByRole('button', { name: '1 reply' }).click();
    const seen = ana.getByRole('region', { name: 'Thread' });
    expect(await shows(seen.getByRole('listitem').filter({ hasText: 'They are on my desk.' }))).toBe(true);
    expect(await message(ana, 'They are on my desk.').count()).toBe(0);
  });

  test('see at the top of a thread what its first message says now, also where the thread does not hold it', async () => {
    await say(ana, 'Where are the lamps?');
    await message(ben, 'Where are the lamps?').hover();
    await ben.route('**/chats/threads/**', async (route) => {
      const response = await route.fetch();
      const { entities, ...page } = (await response.json()) as { entities: { parentThread?: object }[] };
      const replies = entities.filter(({ parentThread }) => parentThread !== undefined);
      await route.fulfill({ response, json: { ...page, entities: replies } });
    });
    await message(ben, 'Where are the lamps?').getByRole('button', { name: 'Reply in a thread' }).click();
    const thread = ben.getByRole('region', { name: 'Thread' });
    await thread.getByText('Where are the lamps?').waitFor();
    await message(ana, 'Where are the lamps?').focus();
    await ana.keyboard.press('e');
    await ana.getByRole('textbox', { name: 'Edit the message' }).fill('Where are the torches?');
    await ana.keyboard.press('Enter');

    expect(await shows(thread.getByText('Where are the torches?'))).toBe(true);
    await ben.unrouteAll({ behavior: 'wait' });
    await ben.keyboard.press('Escape');
  });

  test('react, and see who did', async () => {
    await message(ben, 'Who has the keys?').hover();
    await message(ben, 'Who has the keys?').getByRole('button', { name: 'React with 👍' }).click();

    await message(ana, 'Who has the keys?')
      .getByRole('button', { name: /reacted with 👍/ })
      .click();
    expect(
      await shows(message(ben, 'Who has the keys?').getByRole('button', { name: /and You|You and/ })),
    ).toBe(true);
  });

  test('react twice in a row, and both stay', async () => {
    const keys = message(ben, 'Who has the keys?');
    const release = gate();
    await ben.route(
      '**/reactions',
      async (route) => {
        await release.opened;
        await route.fallback();
      },
      { times: 1 },
    );
    let answers = 0;
    const bothAnswered = ben.waitForResponse(
      (response) => response.request().method() === 'PUT' && (answers += 1) === 2,
    );
    await keys.hover();
    await keys.getByRole('button', { name: 'React with ❤️' }).click();
    await keys.getByRole('button', { name: 'React with 😂' }).click();
    await keys.getByRole('button', { name: /reacted with 😂/ }).waitFor();
    release.open();
    await bothAnswered;
    await ben.reload();

    for (const emoji of ['❤️', '😂'])
      expect(await shows(keys.getByRole('button', { name: `You reacted with ${emoji}` }))).toBe(true);
  });

  test('pin a message for both', async () => {
    await message(ana, 'Who has the keys?').hover();
    await message(ana, 'Who has the keys?').getByRole('button', { name: 'Pin', exact: true }).click();
    expect(await shows(message(ana, 'Who has the keys?').getByText('Pinned'))).toBe(true);
  });

  test('edit and delete their own, and nobody else’s', async () => {
    await say(ana, 'Tipo here');
    await message(ben, 'Tipo here').hover();
    await message(ben, 'Tipo here').getByRole('toolbar').waitFor();
    expect(await message(ben, 'Tipo here').getByRole('button', { name: 'Edit' }).count()).toBe(0);

    await message(ana, 'Tipo here').hover();
    await message(ana, 'Tipo here').getByRole('button', { name: 'Edit' }).click();
    await ana.getByRole('textbox', { name: 'Edit the message' }).fill('Typo here');
    await ana.getByRole('textbox', { name: 'Edit the message' }).press('Enter');
    expect(await shows(message(ben, 'Typo here').getByText('(edited)'))).toBe(true);

    await message(ana, 'Typo here').hover();
    await message(ana, 'Typo here').getByRole('button', { name: 'Delete' }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    expect(await vanishes(message(ben, 'Typo here'))).toBe(true);
  });

  test('find everything again after a reload', async () => {
    for (const page of [ana, ben]) {
      await page.reload();
      const keys = message(page, 'Who has the keys?');
      expect(await shows(keys.getByText('Pinned'))).toBe(true);
      expect(await shows(keys.getByRole('button', { name: /reacted with 👍/ }))).toBe(true);
      expect(await shows(keys.getByRole('button', { name: '1 reply' }))).toBe(true);
    }
  });

  test('talk one to one', async () => {
    const [first, second] = stage.chat.fake?.cloud.users ?? [];
    await ana.getByRole('button', { name: 'Find a person or room' }).click();
    await ana.getByRole('combobox').fill(second?.name ?? '');
    await ana
      .getByRole('option', { name: second?.name ?? '' })
      .first()
      .click();
    await ana.getByRole('heading', { level: 1, name: second?.name ?? '' }).waitFor();
    await say(ana, 'Between us: thank you.');
    await message(ana, 'Between us: thank you.').waitFor();

    await openChat(ben, first?.name ?? '');
    expect(await shows(message(ben, 'Between us: thank you.'))).toBe(true);
    await say(ben, 'You are welcome.');
    expect(await shows(message(ana, 'You are welcome.'))).toBe(true);
  });

  test('leave the browser nothing to complain about', () => {
    expect(stage.complaints).toEqual([]);
  });
});
