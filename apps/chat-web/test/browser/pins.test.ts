import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gate } from './gate.ts';
import { message, openChat, refusal, setUpStage, shows, type Stage, vanishes } from './stage.ts';

const most = 5;
let stage: Stage;
let page: Page;
let pinsPath: string;
let ids: readonly string[];

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [first = cloud.addUser(), second = cloud.addUser()] = cloud.users;
  const { jid } = cloud.addRoom({ subject: 'Notice board', participants: [first, second] });
  ids = Array.from({ length: most + 2 }, (_, index) => cloud.addMessage(second, { jid }, `Note ${index}`).id);
  pinsPath = `chats/rooms/${encodeURIComponent(jid)}/messages/pins`;
  await stage.ask(second, pinsPath, 'POST', { pinnedMessageIds: ids.slice(0, most - 1) });
  page = await stage.signIn(first.name);
  await openChat(page, 'Notice board');
  await page.getByRole('button', { name: 'Pinned messages (4)' }).waitFor();
});
afterAll(() => stage.close());

async function pin(words: string): Promise<void> {
  await message(page, words).hover();
  await message(page, words).getByRole('button', { name: 'Pin', exact: true }).click();
}

describe('one pin too many', () => {
  test('is refused by the platform when somebody was faster, and said to be the sixth', async () => {
    await stage.ask(stage.cloud.users[1], pinsPath, 'POST', { pinnedMessageIds: [ids[most - 1] ?? ''] });
    await pin(`Note ${most}`);

    const reason = 'Five messages are pinned already; take one away first.';
    const toast = page.getByRole('status').filter({ hasText: reason });
    expect(await shows(toast)).toBe(true);
    await toast.getByRole('button', { name: 'Close' }).click();
    expect(await shows(page.getByRole('button', { name: 'Pinned messages (5)' }))).toBe(true);
    expect(await message(page, `Note ${most}`).getByText('Pinned').count()).toBe(0);
    for (let index = 0; index < most; index += 1) {
      expect(await message(page, `Note ${index}`).getByText('Pinned').count()).toBe(1);
    }
  });

  test('is greyed out once it is known', async () => {
    await message(page, `Note ${most}`).hover();
    const button = message(page, `Note ${most}`).getByRole('button', { name: 'Pin', exact: true });

    expect(await button.getAttribute('title')).toBe(
      'Pin: Five messages are pinned already; take one away first.',
    );
  });

  test('fits when another one was taken away', async () => {
    await page.getByRole('button', { name: 'Pinned messages (5)' }).click();
    const panel = page.getByRole('region', { name: 'Pinned messages' });
    await panel.getByText('5 of 5').waitFor();
    await panel.getByRole('button', { name: 'Take the pin away' }).first().click();
    await panel.getByText('4 of 5').waitFor();
    await pin(`Note ${most}`);

    expect(await shows(panel.getByText(`Note ${most}`))).toBe(true);
    expect(await shows(panel.getByText('5 of 5'))).toBe(true);
  });

  test('that somebody else has set meanwhile is no failure', async () => {
    const panel = page.getByRole('region', { name: 'Pinned messages' });
    await panel.getByRole('button', { name: 'Take the pin away' }).first().click();
    await panel.getByText('4 of 5').waitFor();
    await page.route(`**/${pinsPath}`, async (route) => {
      await stage.ask(stage.cloud.users[1], pinsPath, 'POST', { pinnedMessageIds: [ids[most + 1] ?? ''] });
      return route.fulfill({ ...refusal, status: 409 });
    });
    const refused = page.waitForResponse(`**/${pinsPath}`);
    const roomPath = pinsPath.replace('/messages/pins', '');
    const read = refused.then(() => page.waitForResponse(`**/${roomPath}`));
    await pin(`Note ${most + 1}`);
    await read;
    await page.unroute(`**/${pinsPath}`);
    // A word about the refusal would come before the one about this.
    await message(page, `Note ${most + 1}`)
      .getByRole('button', { name: 'Copy a link to it' })
      .click();
    await page
      .getByRole('status')
      .getByText(/clipboard|did not allow/)
      .waitFor();

    expect(await shows(panel.getByText('5 of 5'))).toBe(true);
    expect(
      await page
        .getByRole('status')
        .getByText(/pinned already|went wrong/)
        .count(),
    ).toBe(0);
  });

  test('shows the text that its message has now, and goes with it', async () => {
    const panel = page.getByRole('region', { name: 'Pinned messages' });
    const { cloud } = stage;
    const messagePath = `${pinsPath.replace('pins', '')}${ids[most] ?? ''}`;
    await stage.ask(cloud.users[1], messagePath, 'PATCH', { message: 'Note, corrected' });
    expect(await shows(panel.getByText('Note, corrected'))).toBe(true);
    await stage.ask(cloud.users[1], messagePath, 'DELETE');

    expect(await vanishes(panel.getByText('Note, corrected'))).toBe(true);
    expect(await shows(panel.getByText('4 of 5'))).toBe(true);
    await stage.ask(cloud.users[1], pinsPath, 'POST', { pinnedMessageIds: [ids[1] ?? ''] });
  });

  test('says when pins cannot be read, and reads them again', async () => {
    const { faults } = stage.cloud;
    // Only the panel asks for these; the room itself is asked for by all that shows something of it, each in its time.
    const fault = faults.add('status', { status: 403, operation: 'getChatsRoomMessage' });
    await page.reload();
    const alert = page.getByRole('region', { name: 'Pinned messages' }).getByRole('alert');
    expect(await shows(alert.getByText('The pinned messages could not be read.'))).toBe(true);
    await alert.getByRole('button', { name: 'Try again' }).focus();
    fault.remove();
    // The pins may be read again by themselves meanwhile, as when the live connection comes about; then the button is gone.
    await page.keyboard.press('Enter');

    expect(await shows(page.getByRole('region').getByText('5 of 5'))).toBe(true);
    expect(stage.complaints).toEqual([]);
  });
});

describe('pins one after another', () => {
  test('show from the press of the button on, whatever is read meanwhile', async () => {
    const panel = page.getByRole('region', { name: 'Pinned messages' });
    const takeAway = panel.getByRole('button', { name: 'Take the pin away' });
    const roomPath = pinsPath.replace('/messages/pins', '');
    const answer = gate();
    await page.route(`**/${roomPath}`, async (route) => {
      // What the platform knew before the second press, told after it.
      const response = await route.fetch();
      await answer.opened;
      await route.fulfill({ response });
    });
    const isReading = page.waitForRequest(`**/${roomPath}`);
    await takeAway.first().click();
    await isReading;
    await takeAway.first().click();
    await panel.getByText('3 of 5').waitFor();
    const second = page.waitForRequest((request) => request.method() === 'DELETE');
    await page.route(`**/${pinsPath}/*`, () => undefined);
    answer.open();
    await second;

    expect(await panel.getByText('3 of 5').count()).toBe(1);
  });
});
