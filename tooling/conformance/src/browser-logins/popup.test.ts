import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callPlatform } from './call-platform.ts';
import { nameOf } from './name-of.ts';
import { pickUser } from './pick-user.ts';
import { type Page, setStage, type Stage } from './set-stage.ts';

const timeoutMs = 60_000;
const logIn = `client.loginPKCEGrant('chat-web', location.origin + '/landing', { usePopup: true })`;
let stage: Stage;
let page: Page;
let popup: Page;

beforeEach(async () => {
  stage = await setStage(({ url }) => {
    const makeClient = `const client = new platformClient.ApiClient({ baseUrl: ${JSON.stringify(url)} });`;
    const onClick = `document.querySelector('button').onclick = () => {
      window.outcome = ${logIn}.catch(({ name, reason }) => ({ name, reason }));
    };`;
    return { '/': `${makeClient} ${onClick}`, '/landing': `${makeClient} void ${logIn};` };
  });
  page = await stage.context.newPage();
  await page.goto(stage.app.url);
  const opened = stage.context.waitForEvent('page');
  await page.getByRole('button').click();
  popup = await opened;
  // Somebody closes what shows, and not a window that is on its way to the login page.
  await popup.waitForLoadState();
}, timeoutMs);

afterEach(() => stage.close());

describe('a login in a window of its own in a browser', () => {
  test(
    'gives the page that stayed a token that works, and closes the window',
    { timeout: timeoutMs },
    async () => {
      const closed = popup.waitForEvent('close');
      const name = await pickUser(stage, popup);
      await closed;

      const { accessToken } = await page.evaluate<{ accessToken: string }>('outcome');
      expect(await nameOf(stage, accessToken)).toBe(name);
      expect(await page.evaluate(callPlatform)).toBe(true);
      expect(page.url()).toBe(stage.app.url);
      expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
      stage.server.cloud.requests.assertSent('token', { status: 200 }, 1);
    },
  );

  test('tells when the user closes the window', { timeout: timeoutMs }, async () => {
    await popup.close();

    expect(await page.evaluate('outcome')).toEqual({ name: 'LoginError', reason: 'popup_closed' });
  });

  test('tells when the user cancels', { timeout: timeoutMs }, async () => {
    await popup.getByRole('button', { name: 'Cancel' }).click();

    expect(await page.evaluate('outcome')).toEqual({ name: 'LoginError', reason: 'access_denied' });
  });
});
