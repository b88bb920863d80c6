import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changed, openMenu, refusal, setUpStage, shows, type Stage } from './stage.ts';

let stage: Stage;
let admin: Page;

beforeAll(async () => {
  stage = await setUpStage();
  admin = await stage.signIn(stage.cloud.users[0]?.name ?? '');
  await openMenu(admin, 'Settings');
  await admin.getByRole('group', { name: 'Organisation' }).getByRole('checkbox').isEnabled();
});
afterAll(() => stage.close());

async function keptDays(): Promise<unknown> {
  const answer = await stage.ask(stage.cloud.users[0], 'chats/settings');
  return ((await answer.json()) as { messageRetentionPeriodDays?: unknown }).messageRetentionPeriodDays;
}

describe('how long the organisation keeps messages', () => {
  test('is not changed by writing a number, and a shorter time comes with a warning', async () => {
    const before = await keptDays();
    const field = admin.getByRole('spinbutton', { name: /^Days that messages are kept/ });
    await field.fill('30');
    await field.blur();

    expect(await shows(admin.getByText('Older messages will be deleted for everybody.'))).toBe(true);
    expect(await keptDays()).toBe(before);
  });

  test('is refused outside of what the platform takes', async () => {
    const before = await keptDays();
    const field = admin.getByRole('spinbutton');
    await field.fill('9');
    await admin.getByRole('button', { name: 'Save' }).click();

    expect(await field.evaluate((input) => (input as HTMLInputElement).validity.valid)).toBe(false);
    expect(await keptDays()).toBe(before);
  });

  test('is kept when it is saved', async () => {
    await admin.getByRole('spinbutton').fill('400');
    const isKept = changed(admin);
    await admin.getByRole('button', { name: 'Save' }).click();
    await admin.getByRole('button', { name: 'Save' }).waitFor({ state: 'detached' });
    await isKept;

    expect(await keptDays()).toBe(400);
    await admin.reload();
    await openMenu(admin, 'Settings');
    await admin.waitForFunction(() => document.querySelector('input[type=number]:enabled') !== null);
    expect(await admin.getByRole('spinbutton').inputValue()).toBe('400');
  });

  test('is said to be unknown where it could not be read', async () => {
    await admin.route('**/chats/settings', (route) => route.fulfill(refusal));
    await admin.reload();
    await openMenu(admin, 'Settings');
    const group = admin.getByRole('group', { name: 'Organisation' });

    expect(await shows(group.getByRole('alert').getByText('You are not allowed to do this.'))).toBe(true);
    await admin.unrouteAll({ behavior: 'wait' });
  });

  test('is shown to a member, who may not change it', async () => {
    const member = await stage.signIn(stage.cloud.users[1]?.name ?? '');
    await openMenu(member, 'Settings');
    const group = member.getByRole('group', { name: 'Organisation' });

    expect(await shows(group.getByText('Your permissions do not include this.'))).toBe(true);
    await member.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[type=number]')?.value === '400',
    );
    expect(await group.getByRole('spinbutton').isDisabled()).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});
