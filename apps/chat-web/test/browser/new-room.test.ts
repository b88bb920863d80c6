import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import { chats, message, openMenu, refusal, say, setUpStage, shows, type Stage } from './stage.ts';

let stage: Stage;
let ana: Page;
let ben: Page;
let benName: string;

beforeAll(async () => {
  stage = await setUpStage();
  const [first, second] = stage.chat.fake?.cloud.users ?? [];
  benName = second?.name ?? '';
  ana = await stage.signIn(first?.name ?? '');
  ben = await stage.signIn(benName);
});
afterAll(() => stage.close());

describe('a room of one’s own', () => {
  test('is made with people in it, who find it', async () => {
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('textbox', { name: 'Subject' }).fill('Surprise party');
    await ana.getByRole('textbox', { name: 'Description' }).fill('Psst');
    await ana.getByRole('searchbox', { name: 'Add people' }).fill(benName);
    await ana.getByRole('dialog').getByRole('button', { name: benName }).click();
    await ana.getByRole('button', { name: 'Create', exact: true }).click();
    await ana.getByRole('heading', { level: 1, name: 'Surprise party' }).waitFor();
    await ana.getByText('Nothing has been said yet.').waitFor();
    await say(ana, 'Who brings the cake?');
    await message(ana, 'Who brings the cake?').waitFor();

    expect(await shows(chats(ben).getByRole('link', { name: /Surprise party/ }))).toBe(true);
  });

  test('changes its subject and its people', async () => {
    await ana.getByRole('button', { name: 'People and details' }).click();
    const panel = ana.getByRole('region', { name: 'People and details' });
    await panel.getByText('2 people').waitFor();
    await panel.getByRole('textbox', { name: 'Subject' }).fill('Birthday');
    await panel.getByRole('button', { name: 'Save' }).click();
    await ana.getByRole('heading', { level: 1, name: 'Birthday' }).waitFor();
    await panel.getByRole('button', { name: `Remove ${benName}` }).click();
    await ana.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();

    expect(await shows(panel.getByText('1 person'))).toBe(true);
  });
});

describe('a room whose window is closed before it is made', () => {
  test('is made, and leads nowhere', async () => {
    const release = gate();
    await ana.route('**/chats/rooms', async (route) => {
      await release.opened;
      await route.fallback();
    });
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('textbox', { name: 'Subject' }).last().fill('Made late');
    await ana.getByRole('button', { name: 'Create', exact: true }).click();
    await ana.getByRole('button', { name: 'Cancel' }).click();
    await openMenu(ana, 'Settings');
    release.open();
    await chats(ana)
      .getByRole('link', { name: 'Made late', includeHidden: true })
      .waitFor({ state: 'attached' });
    await ana.unrouteAll({ behavior: 'wait' });

    expect(await ana.getByRole('dialog', { name: 'Settings' }).count()).toBe(1);
    expect(await ana.getByRole('heading', { level: 1, name: 'Made late', includeHidden: true }).count()).toBe(
      0,
    );
    await ana.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  });
});

describe('a room whose window is closed before it is refused', () => {
  test('says so', async () => {
    const release = gate();
    await ana.route('**/chats/rooms', async (route) => {
      await release.opened;
      await route.fulfill(refusal);
    });
    await ana.getByRole('button', { name: 'Create a room' }).click();
    await ana.getByRole('textbox', { name: 'Subject' }).last().fill('Never made');
    await ana.getByRole('button', { name: 'Create', exact: true }).click();
    await ana.getByRole('button', { name: 'Cancel' }).click();
    release.open();

    expect(await shows(ana.getByRole('status').getByText('You are not allowed to do this.'))).toBe(true);
    await ana.unrouteAll({ behavior: 'wait' });
    expect(stage.complaints).toEqual([]);
  });
});
