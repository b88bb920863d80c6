import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setUpStage, type Stage } from './stage.ts';
import { visitViews } from './views.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setUpStage();
});
afterAll(() => stage.close());

/** Looks at every view and gathers what is wrong with it. */
async function gather(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const page = await stage.signIn(stage.cloud.users[0]?.name ?? '', options);
  const found: string[] = [];
  await visitViews(page, async (view) => {
    found.push(...(await look(page)).map((fault) => `${view}: ${fault}`));
  });
  await page.context().close();
  return found;
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** What reaches beyond the window or beyond something that cuts it off without being scrolled. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string => `${element.tagName} ${element.textContent.slice(0, 40)}`;
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null;
    const faults: string[] = [];
    const dialog = document.querySelector('dialog[open]');
    const root = dialog ?? document.body;
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
    for (const element of root.querySelectorAll('button, a, input, select, textarea, h1, h2, label, p')) {
      if (!isShown(element) || element.closest('pre')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const frame = (element.closest('dialog, [popover]') ?? document.body).getBoundingClientRect();
      if (width > 0 && (left < frame.left - 1 || right > frame.right + 1))
        faults.push(`beyond: ${name(element)}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = element.scrollWidth > element.clientWidth + 1 && overflowX === 'hidden';
      if (isCut && textOverflow !== 'ellipsis') faults.push(`cut: ${name(element)}`);
    }
    return faults;
  });
}

/** What moves by itself or slides. */
function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 1)
      .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? '?'),
  );
}

/** A look at each view takes seconds on a busy machine, in milliseconds for all of them. */
const timeout = 180_000;

describe('every view', { timeout }, () => {
  test.each(['light', 'dark'] as const)('has no faults in %s', async (colorScheme) => {
    expect(await gather({ colorScheme }, axeFaults)).toEqual([]);
  });

  test.each([
    ['320 pixels wide', { width: 320, height: 640 }],
    ['360 pixels wide', { width: 360, height: 740 }],
    ['at 200 % zoom of a laptop', { width: 640, height: 400 }],
  ])('fits %s', async (_title, viewport) => {
    expect(await gather({ viewport }, cutOff)).toEqual([]);
  });

  test('stands still for those who asked for that', async () => {
    expect(await gather({ reducedMotion: 'reduce' }, moving)).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
