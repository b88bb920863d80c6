import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jidOf, message, openHistory, setUpStage, type Stage } from './stage.ts';

let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  const { cloud } = stage;
  const [first = cloud.addUser(), second = cloud.addUser()] = cloud.users;
  const jid = jidOf(stage, 'Friday lunch 🍜');
  ana = await stage.signIn(first.name);
  await openHistory(ana, 'Friday lunch');
  for (const words of ['Beat one', 'Beat two', 'Beat three', 'Beat four'])
    cloud.addMessage(second, { jid }, words);
  cloud.addMessage(first, { jid }, 'Beat of another');
  await message(ana, 'Beat of another').waitFor();
});
afterAll(() => stage.close());

/** Where the words of a message stand, from the top of the window in pixels. */
function topOf(words: string): Promise<number> {
  return message(ana, words)
    .getByText(words)
    .evaluate((element) => element.getBoundingClientRect().top);
}

describe('messages below each other', () => {
  test('stand evenly within a group, and closer than where another person begins', async () => {
    const tops = await Promise.all(['Beat one', 'Beat two', 'Beat three', 'Beat four'].map(topOf));
    const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));

    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1);
    const head = message(ana, 'Beat of another').locator('strong').first();
    const headTop = await head.evaluate((element) => element.getBoundingClientRect().top);
    expect(headTop - (tops.at(-1) ?? 0)).toBeGreaterThan((steps[0] ?? 0) + 6);
  });
});
