import { getChatsSettingsOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { FakePage } from '../../test/fake-page.ts';
import { answer, scriptedFetch, type SeenRequest, type Turn } from '../../test/scripted-fetch.ts';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { ApiClient } from '../api-client.ts';
import type { AuthData } from './auth-data.ts';
import { computeCodeChallenge } from './pkce-codes.ts';

const redirectUri = 'https://chat.example.com/rooms?tab=1';
const tokens = answer(200, { access_token: 'token-1', token_type: 'bearer', expires_in: 86_400 });

interface Tab {
  readonly page: FakePage;
  readonly clock: VirtualClock;
  readonly seen: readonly SeenRequest[];
  readonly newClient: () => ApiClient;
}

function openTab(...turns: readonly Turn[]): Tab {
  const page = new FakePage(redirectUri);
  const clock = new VirtualClock();
  const { fetch, seen } = scriptedFetch(...turns);
  return {
    page,
    clock,
    seen,
    newClient: () => new ApiClient({ region: 'eu_central_1', fetch, clock, page }),
  };
}

/** Begins a login, as a page does that nobody is logged in to. */
async function begin({ page, newClient }: Tab, state?: string): Promise<void> {
  void newClient().loginPKCEGrant('client-1', redirectUri, state === undefined ? {} : { state });
  await page.left();
}

describe('loginPKCEGrant', () => {
  test('leaves for the login page with a challenge, never the verifier', async () => {
    const tab = openTab(tokens);
    await begin(tab);

    const { origin, pathname, searchParams } = tab.page.loginPage;
    expect(origin + pathname).toBe('https://login.mypurecloud.de/oauth/authorize');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: 'client-1',
      redirect_uri: redirectUri,
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(searchParams.get('state')).toMatch(/^[\w.~-]{43}$/);
    expect(tab.seen).toEqual([]);
  });

  test('exchanges the code, cleans the address bar and authorises what follows', async () => {
    const tab = openTab(tokens, answer(200, {}));
    await begin(tab, 'room-7');
    const challenge = tab.page.loginPage.searchParams.get('code_challenge');
    tab.page.comeBack({ code: 'code-1', iss: 'https://login.mypurecloud.de' });

    const client = tab.newClient();
    await expect(client.loginPKCEGrant('client-1', redirectUri)).resolves.toMatchObject({
      accessToken: 'token-1',
      tokenExpiryTime: tab.clock.now() + 86_400_000,
      state: 'room-7',
    });
    await client.send(getChatsSettingsOperation, {});

    expect(tab.page.location.href).toBe(redirectUri);
    const form = new URLSearchParams(tab.seen[0]?.body);
    expect(Object.fromEntries(form)).toMatchObject({
      grant_type: 'authorization_code',
      code: 'code-1',
      client_id: 'client-1',
    });
    await expect(computeCodeChallenge(form.get('code_verifier') ?? '')).resolves.toBe(challenge);
    expect(tab.seen[0]?.headers.has('authorization')).toBe(false);
    expect(tab.seen[1]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  test.each([
    ['a forged state', { code: 'code-1', state: 'forged' }, 'state_mismatch'],
    [
      'an answer of another login host',
      { code: 'code-1', iss: 'https://login.evil.example' },
      'issuer_mismatch',
    ],
    ['a refusal', { error: 'access_denied' }, 'access_denied'],
  ])('refuses %s without asking for a token', async (_title, parameters, reason) => {
    const tab = openTab(tokens);
    await begin(tab);
    tab.page.comeBack(parameters);

    await expect(tab.newClient().loginPKCEGrant('client-1', redirectUri)).rejects.toMatchObject({
      name: 'LoginError',
      reason,
    });
    expect(tab.seen).toEqual([]);
    expect(tab.page.location.href).toBe(redirectUri);
  });

  test('takes an answer once only', async () => {
    const tab = openTab(tokens);
    await begin(tab);
    tab.page.comeBack({ code: 'code-1' });
    const address = tab.page.location.href;
    await tab.newClient().loginPKCEGrant('client-1', redirectUri);
    tab.page.location.href = address;

    await expect(tab.newClient().loginPKCEGrant('client-1', redirectUri)).rejects.toMatchObject({
      reason: 'state_mismatch',
    });
    expect(tab.seen).toHaveLength(1);
  });

  test('forgets a login after ten minutes', async () => {
    const tab = openTab(tokens);
    await begin(tab);
    tab.page.comeBack({ code: 'code-1' });
    tab.clock.jump(600_001);

    await expect(tab.newClient().loginPKCEGrant('client-1', redirectUri)).rejects.toMatchObject({
      reason: 'login_expired',
    });
  });

  test('leaves again on a page that the browser brings back as it was', async () => {
    const { page, clock, newClient } = openTab(tokens);
    const client = newClient();
    for (const times of [1, 2]) {
      void client.loginPKCEGrant('client-1', redirectUri);
      await page.left();
      await clock.rest();
      expect(page.visited).toHaveLength(times);
    }
  });

  test('leaves once when it is called twice, and finishes once', async () => {
    const tab = openTab(tokens);
    const client = tab.newClient();
    void client.loginPKCEGrant('client-1', redirectUri);
    void client.loginPKCEGrant('client-1', redirectUri);
    await tab.page.left();
    await tab.clock.rest();
    expect(tab.page.visited).toHaveLength(1);

    tab.page.comeBack({ code: 'code-1' });
    const later = tab.newClient();
    const [first, second] = await Promise.all([
      later.loginPKCEGrant('client-1', redirectUri),
      later.loginPKCEGrant('client-1', redirectUri),
    ]);
    expect(second).toEqual(first);
    await expect(later.loginPKCEGrant('client-1', redirectUri)).resolves.toEqual(first);
    expect(tab.seen).toHaveLength(1);
  });

  test('survives a reload only with setPersistSettings, and then without a refresh token', async () => {
    const tab = openTab(answer(200, { access_token: 'token-1', expires_in: 60, refresh_token: 'refresh-1' }));
    await begin(tab);
    tab.page.comeBack({ code: 'code-1' });
    const client = tab.newClient();
    client.setPersistSettings(true);
    await client.loginPKCEGrant('client-1', redirectUri);

    const reloaded = tab.newClient();
    reloaded.setPersistSettings(true);
    await expect(reloaded.loginPKCEGrant('client-1', redirectUri)).resolves.toMatchObject({
      accessToken: 'token-1',
    });
    const { sessionStorage } = tab.page;
    const kept = Array.from({ length: sessionStorage.length }, (_, index) =>
      sessionStorage.getItem(sessionStorage.key(index) ?? ''),
    );
    expect(kept.join()).not.toContain('refresh-1');
  });

  test('with the prompt none takes up what is kept, and otherwise stays on the page', async () => {
    const tab = openTab(answer(200, { access_token: 'token-1', expires_in: 60 }));
    await begin(tab);
    tab.page.comeBack({ code: 'code-1' });
    const takeUp = (): Promise<AuthData> => {
      const client = tab.newClient();
      client.setPersistSettings(true);
      return client.loginPKCEGrant('client-1', redirectUri, { prompt: 'none' });
    };
    await expect(takeUp()).resolves.toMatchObject({ accessToken: 'token-1' });
    await expect(takeUp()).resolves.toMatchObject({ accessToken: 'token-1' });
    tab.clock.jump(60_001);

    await expect(takeUp()).rejects.toMatchObject({ name: 'LoginError', reason: 'login_required' });
    expect(tab.page.visited).toHaveLength(1);
    expect(tab.seen).toHaveLength(1);
  });

  test.each([false, true])(
    'says that its redirect address is not complete, with a popup: %s',
    async (usePopup) => {
      const tab = openTab();

      await expect(tab.newClient().loginPKCEGrant('client-1', '/rooms', { usePopup })).rejects.toMatchObject({
        name: 'InvalidRequestError',
        field: 'redirectUri',
      });
      expect([tab.page.visited, tab.page.popup]).toEqual([[], undefined]);
    },
  );

  test('needs a browser', async () => {
    await expect(new ApiClient().loginPKCEGrant('client-1', redirectUri)).rejects.toMatchObject({
      name: 'ConfigurationError',
    });
  });
});

describe('logout', () => {
  test('revokes the token, forgets it and ends the session at the login host', async () => {
    const tab = openTab(tokens, answer(200));
    await begin(tab);
    tab.page.comeBack({ code: 'code-1' });
    const client = tab.newClient();
    await client.loginPKCEGrant('client-1', redirectUri);

    await client.logout('https://chat.example.com/bye');

    expect(tab.seen[1]).toMatchObject({
      method: 'DELETE',
      url: 'https://api.mypurecloud.de/api/v2/tokens/me',
    });
    expect(tab.page.loginPage.href).toBe(
      'https://login.mypurecloud.de/logout?client_id=client-1&redirect_uri=https%3A%2F%2Fchat.example.com%2Fbye',
    );
    await expect(client.send(getChatsSettingsOperation, {})).rejects.toMatchObject({
      name: 'AuthenticationError',
      attempts: 0,
    });
  });

  test('does not mind a token that is not valid any more', async () => {
    const { fetch } = scriptedFetch(answer(401, {}));
    const client = new ApiClient({ fetch, accessToken: 'token-1' });

    await expect(client.logout()).resolves.toBeUndefined();
  });
});
