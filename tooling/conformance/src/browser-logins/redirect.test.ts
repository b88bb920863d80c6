import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callPlatform } from './call-platform.ts';
import { nameOf } from './name-of.ts';
import { pickUser } from './pick-user.ts';
import { type Page, setStage, type Stage } from './set-stage.ts';

const timeoutMs = 60_000;
const logIn = `client.loginPKCEGrant('chat-web', location.origin + '/')`;
let stage: Stage;
let page: Page;

beforeEach(async () => {
  stage = await setStage(({ url }) => ({
    '/': `const client = new platformClient.ApiClient({ baseUrl: ${JSON.stringify(url)} });`,
  }));
  page = await stage.context.newPage();
  await page.goto(stage.app.url);
}, timeoutMs);

afterEach(() => stage.close());

/** Leaves for the login page, picks a user there and waits until the application is back. */
async function goAndReturn(): Promise<string> {
  await page.evaluate(`void ${logIn}`);
  await page.waitForURL(`${stage.server.url}/oauth/authorize?**`);
  const name = await pickUser(stage, page);
  await page.waitForURL(`${stage.app.url}?code=**`);
  return name;
}

describe('a login by redirect in a browser', () => {
  test('gives a token that works, and leaves a clean address', { timeout: timeoutMs }, async () => {
    const name = await goAndReturn();
    const { accessToken } = await page.evaluate<{ accessToken: string }>(logIn);

    expect(await nameOf(stage, accessToken)).toBe(name);
    expect(await page.evaluate(callPlatform)).toBe(true);
    expect(page.url()).toBe(stage.app.url);
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
  });

  test('keeps the token when it is called again', { timeout: timeoutMs }, async () => {
    await goAndReturn();
    const first = await page.evaluate(logIn);

    expect(await page.evaluate(logIn)).toEqual(first);
    stage.server.cloud.requests.assertSent('token', { status: 200 }, 1);
    stage.server.cloud.requests.assertSent('authorize', {}, 2);
  });

  test('outlives a reload where the page asked for that', { timeout: timeoutMs }, async () => {
    await goAndReturn();
    await page.evaluate('client.setPersistSettings(true)');
    const { accessToken } = await page.evaluate<{ accessToken: string }>(logIn);
    await page.reload();
    await page.evaluate('client.setPersistSettings(true)');

    expect(await page.evaluate(logIn)).toMatchObject({ accessToken });
    expect(page.url()).toBe(stage.app.url);
    stage.server.cloud.requests.assertSent('token', { status: 200 }, 1);
  });

  test('does not outlive a reload otherwise', { timeout: timeoutMs }, async () => {
    await goAndReturn();
    await page.evaluate(logIn);
    await page.reload();
    await page.evaluate(`void ${logIn}`);

    await page.waitForURL(`${stage.server.url}/oauth/authorize?**`);
    expect(await page.getByRole('heading').textContent()).toContain('Sign in');
  });

  test('refuses an answer to a login that another tab began', { timeout: timeoutMs }, async () => {
    await goAndReturn();
    const other = await stage.context.newPage();
    await other.goto(page.url());

    const outcome = await other.evaluate(`${logIn}.catch(({ name, reason }) => ({ name, reason }))`);
    expect(outcome).toEqual({ name: 'LoginError', reason: 'state_mismatch' });
    stage.server.cloud.requests.assertNotSent('token');
  });

  test(
    'ends with a logout: token revoked, nothing kept, login page shown',
    { timeout: timeoutMs },
    async () => {
      stage.server.cloud.behave({ remembersLogin: true });
      await goAndReturn();
      await page.evaluate('client.setPersistSettings(true)');
      const { accessToken } = await page.evaluate<{ accessToken: string }>(logIn);
      await page.evaluate(`void client.logout(location.origin + '/?goodbye')`);
      await page.waitForURL(`${stage.app.url}?goodbye`);

      expect(await nameOf(stage, accessToken)).toBe(401);
      stage.server.cloud.requests.assertSent('deleteTokensMe', { status: 200 }, 1);
      expect(await page.evaluate('sessionStorage.length')).toBe(0);
      await page.evaluate(`void ${logIn}`);
      await page.waitForURL(`${stage.server.url}/oauth/authorize?**`);
    },
  );
});
