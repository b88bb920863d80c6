import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { message, openChat, say, setUpStage, shows, type Stage, vanishes } from './stage.ts';

const room = 'Everyone at Acme';
let stage: Stage;
let ana: Page;

beforeAll(async () => {
  stage = await setUpStage();
  ana = await stage.signIn(stage.cloud.users[0]?.name ?? '', { serviceWorkers: 'allow' });
  await openChat(ana, room);
  await ana.evaluate(async () => void (await navigator.serviceWorker.ready));
});
afterAll(() => stage.close());

/** Addresses of everything that the service worker keeps. */
function keptAddresses(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });
}

const builtFile = /^(?:assets\/[\w.-]+\.(?:js|css)|[\w-]+\.(?:png|svg|webmanifest)|config\.json|)$/;

describe('the app without a network', () => {
  test('opens, says so, and has the drafts and what waits to be sent', async () => {
    await ana.context().setOffline(true);
    await say(ana, 'Written before the reload');
    await message(ana, 'Written before the reload').getByText('Waits for the network').waitFor();
    await ana.getByRole('main').getByRole('textbox').fill('Half a thou');
    await ana.reload();

    expect(await shows(ana.getByText('You are offline.'))).toBe(true);
    expect(await shows(message(ana, 'Written before the reload').getByText('Waits for the network'))).toBe(
      true,
    );
    await ana.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[role=main] textarea')?.value === 'Half a thou',
    );
  });

  test('goes on by itself when the network is back', async () => {
    await ana.context().setOffline(false);

    expect(await vanishes(ana.getByText('You are offline.'))).toBe(true);
    expect(await vanishes(ana.getByText('Waits for the network'))).toBe(true);
    expect(await shows(ana.getByRole('heading', { level: 1, name: room }))).toBe(true);
    await ana.locator('[data-row=message]').filter({ hasText: 'Written before the reload' }).waitFor();
    expect(await message(ana, 'Written before the reload').count()).toBe(1);
    expect(await ana.locator('[role=main] [data-row=message]').count()).toBeGreaterThan(3);
  });

  test('opens for somebody who is not signed in, and says why nobody can sign in', async () => {
    const page = await ana.context().newPage();
    await ana.context().setOffline(true);
    await page.goto(stage.chat.url);

    expect(await shows(page.getByText('Signing in needs a network, and there is none.'))).toBe(true);
    await ana.context().setOffline(false);
    expect(await vanishes(page.getByText('Signing in needs a network, and there is none.'))).toBe(true);
  });

  test('does not take somebody for who was signed in before', async () => {
    const [, second] = stage.cloud.users;
    // As when the sign-in has ended and somebody else begins a new one in the same tab.
    await ana.evaluate(() => {
      for (const key of Object.keys(sessionStorage)) {
        if (key !== 'genesys_chat_me') sessionStorage.removeItem(key);
      }
    });
    await ana.reload();
    await ana.getByRole('button', { name: 'Sign in' }).click();
    await ana.getByRole('button', { name: second?.name ?? '' }).click();

    expect(await shows(ana.getByRole('button', { name: `Menu of ${second?.name}` }))).toBe(true);
  });

  test('was kept as built files only, and broke no rule of the page', async () => {
    const kept = await keptAddresses(ana);

    expect(kept).toContain(`${stage.chat.url}config.json`);
    const others = kept.filter((url) => !builtFile.test(url.slice(stage.chat.url.length)));
    expect(others).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });
});
