import type { Page } from 'playwright-core';
import { messages } from './stage.ts';

/** The button that leads to the newest message. */
export const jump = { name: /^Jump to latest/ };

/** A row, and where it is on the screen, in pixels. */
export interface RowInSight {
  readonly key: string;
  readonly top: number;
}

/** Waits until the list stands at its end, and then for two frames more, in which it has to stay there. */
export async function standsAtEnd(page: Page): Promise<boolean> {
  await page.waitForFunction(isAtEnd);
  await frames(page);
  return page.evaluate(isAtEnd);
}

/** Waits for two frames. */
export function frames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Scrolls by the wheel, as a reader does, until the end is out of sight. */
export async function scrollUp(page: Page, px: number): Promise<void> {
  await messages(page).hover();
  await page.mouse.wheel(0, -px);
  await page.getByRole('button', jump).waitFor();
}

/** The first row that is wholly in sight, and where it is on the screen. */
export function firstInSight(page: Page): Promise<RowInSight> {
  return page.evaluate(() => {
    const log = document.querySelector('[role=main] [role=log]');
    const edge = log?.getBoundingClientRect().top ?? 0;
    const rows = [...(log?.querySelectorAll<HTMLElement>('[data-row=message]') ?? [])]
      .map((row) => ({ key: row.dataset['key'] ?? '', top: row.getBoundingClientRect().top }))
      .filter(({ top }) => top >= edge)
      .sort((one, other) => one.top - other.top);
    return rows[0] ?? { key: '', top: -1 };
  });
}

/** How far a row is from where it was. */
export async function distanceFrom(page: Page, { key, top }: RowInSight): Promise<number> {
  const now = await page.evaluate(
    (wanted) => document.querySelector(`[role=main] [data-key="${wanted}"]`)?.getBoundingClientRect().top,
    key,
  );
  return Math.abs((now ?? 1e6) - top);
}

function isAtEnd(): boolean {
  const log = document.querySelector('[role=main] [role=log]');
  return log !== null && log.scrollHeight - log.scrollTop - log.clientHeight < 3;
}
