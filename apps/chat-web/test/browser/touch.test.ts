import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jidOf, message, messages, openChat, openMenu, phone, setUpStage, type Stage } from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const [me = stage.cloud.addUser(), other] = stage.cloud.users;
  const jid = jidOf(stage, room);
  const { id } = stage.cloud.addMessage(other ?? me, { jid }, 'Plain words');
  await stage.ask(other, `chats/messages/${id}/reactions`, 'PUT', { reactions: ['🎈'] });
  page = await stage.signIn(me.name, phone);
});
afterAll(() => stage.close());

/** What a finger does not hit with ease; the name and the face of a sender are in the menu of the message, too. */
function tooSmall(within = 'body'): Promise<readonly string[]> {
  return page
    .locator(within)
    .last()
    .evaluate((root) => {
      const controls = [
        ...root.querySelectorAll<HTMLElement>(
          'button, a[href], input:not([type=checkbox]), select, [role=option]',
        ),
      ];
      // What is drawn smaller than it can be hit.
      const isHitBeside = (control: HTMLElement): boolean => {
        const { left, top, width, height } = control.getBoundingClientRect();
        const hits = (away: number): boolean =>
          control.contains(document.elementFromPoint(left + width / 2, top + height / 2 + away));
        const log = control.closest('[role=log]')?.getBoundingClientRect();
        const middle = top + height / 2;
        const isInSight = !log || (middle - 22 > log.top && middle + 22 < log.bottom);
        return !isInSight || (width >= 44 && hits(-21) && hits(21));
      };
      return controls
        .filter((control) => control.checkVisibility() && !control.closest('.visually-hidden, p'))
        .filter((control) => control.tabIndex >= 0 || control.role !== null)
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => Math.round(box.height) < 44 || Math.round(box.width) < 44)
        .filter(({ control }) => !isHitBeside(control))
        .map(
          ({ control, box }) => `${control.ariaLabel ?? control.textContent}: ${box.width} × ${box.height}`,
        );
    });
}

describe('a finger', () => {
  test('hits everything in the list of chats and its menu', async () => {
    expect(await tooSmall()).toEqual([]);
    await page.getByRole('button', { name: /^Menu of/ }).tap();
    await page.getByRole('menu').waitFor();
    expect(await tooSmall()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('hits everything in a room, and in what opens there', async () => {
    await openChat(page, room);
    await messages(page).waitFor();
    expect(await tooSmall()).toEqual([]);
    await message(page, 'Plain words').tap();
    await message(page, 'Plain words').getByRole('toolbar').waitFor();
    expect(await tooSmall('[role=toolbar]')).toEqual([]);
    await message(page, 'Plain words').getByRole('button', { name: 'More reactions' }).tap();
    await page.getByRole('searchbox', { name: 'Find an emoji' }).waitFor();
    await page.getByRole('dialog').getByRole('group').last().getByRole('button').last().waitFor();
    expect(await tooSmall('[popover]')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox').fill('@');
    await page.getByRole('option').first().waitFor();
    expect(await tooSmall('[role=listbox]')).toEqual([]);
    await page.getByRole('textbox').fill('');
  });

  test('hits everything in the panels and windows', async () => {
    for (const panel of [/^People and details/, /^Search/, /^Pinned/]) {
      await page.getByRole('button', { name: panel }).first().tap();
      await page.getByRole('region', { name: panel }).waitFor();
      expect({ panel, tooSmall: await tooSmall() }).toEqual({ panel, tooSmall: [] });
      await page.getByRole('button', { name: 'Close the panel' }).tap();
      await page.getByRole('region').waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Back to the chats' }).tap();
    for (const item of ['Settings', 'Keyboard shortcuts', 'Diagnostics', 'Faults']) {
      await openMenu(page, item);
      expect({ item, tooSmall: await tooSmall() }).toEqual({ item, tooSmall: [] });
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
    }
  });

  test('is told nothing of keys, also on a wide screen', async () => {
    const tablet = await stage.signIn(stage.cloud.users[1]?.name ?? '', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 1024, height: 768 },
    });
    expect(
      await tablet
        .getByText(/Ctrl|⌘/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await openChat(tablet, room);
    await messages(tablet).waitFor();

    expect(
      await tablet
        .getByText(/Ctrl|⌘|Shift Enter/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    expect(stage.complaints).toEqual([]);
  });
});
