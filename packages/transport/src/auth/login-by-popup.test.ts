import { getUsersMeOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { type CloudPlay, playCloud } from '../../test/fake-cloud.ts';
import { FakePage } from '../../test/fake-page.ts';
import type { ApiClient } from '../api-client.ts';
import type { AuthData } from './auth-data.ts';

const appUrl = 'http://localhost:5173/rooms';
const redirectUri = 'http://localhost:5173/';
const clientId = 'chat-web';

interface Login extends CloudPlay {
  readonly page: FakePage;
  readonly popup: FakePage;
  readonly client: ApiClient;
  readonly login: Promise<AuthData>;
}

/** Opens the login page in a window of its own. */
async function openLogin(): Promise<Login> {
  const play = playCloud();
  const page = new FakePage(appUrl);
  const client = play.newClient({ page });
  const opened = page.opened();
  const login = client.loginPKCEGrant(clientId, redirectUri, { usePopup: true });
  await opened;
  const { popup } = page;
  if (popup === undefined) throw new Error('no window was opened');
  return { ...play, page, popup, client, login };
}

/** The user picks somebody, and the login page sends the window back to the application. */
function comeBack({ cloud, popup }: Login): void {
  popup.location.href = cloud.logIn(popup.loginPage, cloud.users[0] ?? { id: '' });
}

describe('a login in a window of its own', () => {
  test('hands the answer to the page that opened it, closes, and leaves that page where it was', async () => {
    const login = await openLogin();
    comeBack(login);
    // The application loads in the window too, and makes the same call there.
    void login.newClient({ page: login.popup }).loginPKCEGrant(clientId, redirectUri, { usePopup: true });
    await login.login;

    const { id } = await login.client.send(getUsersMeOperation, {});
    expect(id).toBe(login.cloud.users[0]?.id);
    expect(login.page.location.href).toBe(appUrl);
    expect(login.page.visited).toEqual([]);
    expect(login.page.sessionStorage).toHaveLength(0);
    expect(login.popup.closed).toBe(true);
    expect([login.page.listening, login.clock.pending]).toEqual([0, 0]);
  });

  test('believes nobody else', async () => {
    const login = await openLogin();
    const data = { name: 'gc_auth_popup', type: 'message', search: '?code=theirs&state=forged', hash: '' };
    const origin = new URL(redirectUri).origin;
    login.page.hear({ data, origin, source: new FakePage(redirectUri) });
    login.page.hear({ data, origin: 'https://evil.example', source: login.popup });
    login.page.hear({ data: { ...data, name: 'other' }, origin, source: login.popup });
    login.page.hear({ data: 'noise', origin, source: login.popup });
    await login.clock.rest();
    expect(login.page.listening).toBe(1);

    login.page.hear({ data, origin, source: login.popup });
    await expect(login.login).rejects.toMatchObject({ name: 'LoginError', reason: 'state_mismatch' });
    expect(login.asked).toEqual([]);
  });

  test('hears the answer of a window that was seen closed already', async () => {
    const login = await openLogin();
    comeBack(login);
    const { search, hash } = new URL(login.popup.location.href);
    login.popup.close();
    await login.clock.advance(500);
    const data = { name: 'gc_auth_popup', type: 'message', search, hash };
    login.page.hear({ data, origin: new URL(redirectUri).origin, source: login.popup });

    await expect(login.login).resolves.toHaveProperty('accessToken');
    expect([login.page.listening, login.clock.pending]).toEqual([0, 0]);
  });

  test('ends when the user closes the window', async () => {
    const { login, popup, clock, page } = await openLogin();
    popup.close();

    await expect(clock.settle(login)).rejects.toMatchObject({ reason: 'popup_closed' });
    expect([page.listening, clock.pending]).toEqual([0, 0]);
  });

  test('ends after two minutes', async () => {
    const { login, clock, popup } = await openLogin();

    await expect(clock.settle(login)).rejects.toMatchObject({ reason: 'popup_timeout' });
    expect(clock.monotonicNow()).toBe(120_000);
    expect(popup.closed).toBe(true);
  });

  test('ends with the client', async () => {
    const { login, clock, client, page } = await openLogin();
    client.close();

    await expect(login).rejects.toMatchObject({ name: 'ClientClosedError' });
    expect([page.listening, clock.pending]).toEqual([0, 0]);
  });

  test('says that the browser blocked it', async () => {
    const play = playCloud();
    const page = new FakePage(appUrl);
    page.blocksPopups = true;

    await expect(
      play.newClient({ page }).loginPKCEGrant(clientId, redirectUri, { usePopup: true }),
    ).rejects.toMatchObject({ reason: 'popup_blocked' });
  });
});
