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

  test('opens as before when the sign-in has become too old, and goes nowhere', async () => {
    const [me] = stage.cloud.users;
    await ana.getByRole('main').getByRole('textbox').fill('');
    await ana.context().setOffline(true);
    await say(ana, 'Written before it was too old');
    await message(ana, 'Written before it was too old').getByText('Waits for the network').waitFor();
    await ana.getByRole('main').getByRole('textbox').fill('Another thou');
    // As on the next morning: the token has expired, here and at the platform.
    await ana.evaluate(() => {
      const key = 'genesys_chat_auth_data';
      const token = JSON.parse(sessionStorage.getItem(key) ?? '') as object;
      sessionStorage.setItem(key, JSON.stringify({ ...token, tokenExpiryTime: Date.now() - 1000 }));
    });
    await stage.ask(me, `tokens/${me?.id}`, 'DELETE');
    await ana.reload();

    expect(await shows(ana.getByText('You are offline.'))).toBe(true);
    expect(await shows(ana.getByRole('button', { name: `Menu of ${me?.name}` }))).toBe(true);
    expect(
      await shows(message(ana, 'Written before it was too old').getByText('Waits for the network')),
    ).toBe(true);
    await ana.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[role=main] textarea')?.value === 'Another thou',
    );
    expect(ana.url().startsWith(stage.chat.url)).toBe(true);
  });

  test('asks to sign in again when the network is back, and then sends what waited', async () => {
    await ana.context().setOffline(false);
    const banner = ana.getByRole('alert').filter({ has: ana.getByRole('button', { name: 'Sign in' }) });
    expect(await shows(banner)).toBe(true);
    expect(ana.url().startsWith(stage.chat.url)).toBe(true);
    await banner.getByRole('button', { name: 'Sign in' }).click();
    await ana.getByRole('button', { name: stage.cloud.users[0]?.name ?? '' }).click();
    await ana.locator('[data-row=message]').filter({ hasText: 'Written before it was too old' }).waitFor();

    expect(await message(ana, 'Written before it was too old').count()).toBe(1);
    await ana.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('[role=main] textarea')?.value === 'Another thou',
    );
  });

  test('says that the sign-in has ended also where no token is left', async () => {
    await ana.context().setOffline(true);
    await ana.getByText('You are offline.').waitFor();
    await ana.evaluate(() => sessionStorage.removeItem('genesys_chat_auth_data'));
    await ana.reload();
    const banner = ana.getByRole('alert').filter({ has: ana.getByRole('button', { name: 'Sign in' }) });
    expect(await shows(banner)).toBe(true);
    await banner.getByRole('button', { name: 'Sign in' }).click({ force: true });
    expect(await shows(ana.getByText('Signing in needs a network, and there is none.'))).toBe(true);

    await ana.context().setOffline(false);
    await ana.getByText('You are offline.').waitFor({ state: 'detached' });
    await banner.getByRole('button', { name: 'Sign in' }).click();
    await ana.getByRole('button', { name: stage.cloud.users[0]?.name ?? '' }).click();
    await ana.locator('[role=main] [data-row=message]').first().waitFor();
    expect(await ana.getByText('Your sign-in has ended.').count()).toBe(0);
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
    await ana.evaluate(() => sessionStorage.removeItem('genesys_chat_auth_data'));
    await ana.reload();
    const banner = ana.getByRole('alert').filter({ has: ana.getByRole('button', { name: 'Sign in' }) });
    await banner.getByRole('button', { name: 'Sign in' }).click();
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
