import { getUsersMeOperation } from '@genesys-chat/models';
import type { FakeGrant, FakeOAuthClient, FakeUser } from '@genesys-chat/testing-fakes';
import { describe, expect, test } from 'vitest';
import { type CloudPlay, playCloud } from '../../test/fake-cloud.ts';
import { FakePage } from '../../test/fake-page.ts';
import type { ApiClient } from '../api-client.ts';

const redirectUri = 'http://localhost:5173/';
const tokenRequest = 'POST /oauth/token';

function userOf({ cloud }: CloudPlay): FakeUser {
  const [user] = cloud.users;
  if (user === undefined) throw new Error('the fake has no users');
  return user;
}

function confidential({ cloud }: CloudPlay, ...grants: FakeGrant[]): [id: string, secret: string] {
  const client = cloud.addClient({ grants, redirectUris: [redirectUri] });
  return [client.clientId, client.clientSecret ?? ''];
}

function publicClient({ cloud }: CloudPlay, grant: FakeGrant): FakeOAuthClient {
  return cloud.addClient({ grants: [grant], redirectUris: [redirectUri] });
}

/** Gets a code as a server's own redirect to the login page does. */
function codeFor({ cloud }: CloudPlay, clientId: string, user: FakeUser): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    state: 'state',
  });
  const back = cloud.logIn(`/oauth/authorize?${query.toString()}`, user);
  return new URL(back).searchParams.get('code') ?? '';
}

async function whoAmI(client: ApiClient): Promise<string | undefined> {
  return (await client.send(getUsersMeOperation, {})).id;
}

describe('loginCodeAuthorizationGrant', () => {
  test('logs the user in and renews the token by itself, with a refresh token that changes', async () => {
    const play = playCloud();
    const user = userOf(play);
    const client = play.newClient();
    const [id, secret] = confidential(play, 'authorization_code', 'refresh_token');
    const first = await client.loginCodeAuthorizationGrant(id, secret, codeFor(play, id, user), redirectUri);
    await expect(whoAmI(client)).resolves.toBe(user.id);

    play.clock.jump(86_400_000);
    await expect(whoAmI(client)).resolves.toBe(user.id);
    play.clock.jump(86_400_000);
    await expect(whoAmI(client)).resolves.toBe(user.id);

    expect(play.asked.filter((each) => each === tokenRequest)).toHaveLength(3);
    await expect(
      play.newClient().refreshCodeAuthorizationGrant(id, secret, first.refreshToken ?? ''),
    ).rejects.toMatchObject({ reason: 'invalid_grant' });
  });

  test('refuses a code that was used, without using it again', async () => {
    const play = playCloud();
    const [id, secret] = confidential(play, 'authorization_code');
    const code = codeFor(play, id, userOf(play));
    const client = play.newClient();
    await client.loginCodeAuthorizationGrant(id, secret, code, redirectUri);

    await expect(client.loginCodeAuthorizationGrant(id, secret, code, redirectUri)).rejects.toMatchObject({
      name: 'LoginError',
      reason: 'invalid_grant',
    });
    expect(play.asked.filter((each) => each === tokenRequest)).toHaveLength(2);
  });

  test('ends the session, once and without a loop, when the refresh token was revoked', async () => {
    const play = playCloud();
    const ends: string[] = [];
    const client = play.newClient({ hooks: { onSessionEnd: (reason) => void ends.push(reason) } });
    const [id, secret] = confidential(play, 'authorization_code', 'refresh_token');
    const login = await client.loginCodeAuthorizationGrant(
      id,
      secret,
      codeFor(play, id, userOf(play)),
      redirectUri,
    );
    await play.newClient().refreshCodeAuthorizationGrant(id, secret, login.refreshToken ?? '');
    play.clock.jump(86_400_000);

    await expect(whoAmI(client)).rejects.toMatchObject({ name: 'LoginError', reason: 'invalid_grant' });
    await expect(whoAmI(client)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 0 });
    expect(ends).toEqual(['invalid_grant']);
  });
});

describe('refreshCodeAuthorizationGrant', () => {
  test('takes up a login of an earlier process', async () => {
    const play = playCloud();
    const user = userOf(play);
    const [id, secret] = confidential(play, 'authorization_code', 'refresh_token');
    const code = codeFor(play, id, user);
    const login = await play.newClient().loginCodeAuthorizationGrant(id, secret, code, redirectUri);
    const client = play.newClient();
    await client.refreshCodeAuthorizationGrant(id, secret, login.refreshToken ?? '');

    await expect(whoAmI(client)).resolves.toBe(user.id);
  });

  test('keeps a refresh token that the platform does not replace', async () => {
    const play = playCloud({ refreshTokenRotation: false });
    const [id, secret] = confidential(play, 'authorization_code', 'refresh_token');
    const code = codeFor(play, id, userOf(play));
    const login = await play.newClient().loginCodeAuthorizationGrant(id, secret, code, redirectUri);
    const client = play.newClient();

    await expect(
      client.refreshCodeAuthorizationGrant(id, secret, login.refreshToken ?? ''),
    ).resolves.toMatchObject({ refreshToken: login.refreshToken });
  });
});

describe('loginSaml2BearerGrant', () => {
  test('logs in the user whom the identity provider vouches for', async () => {
    const play = playCloud();
    const user = userOf(play);
    const client = play.newClient();
    const [id, secret] = confidential(play, 'urn:ietf:params:oauth:grant-type:saml2-bearer');
    await client.loginSaml2BearerGrant(id, secret, 'acme', play.cloud.samlAssertionFor(user));

    await expect(whoAmI(client)).resolves.toBe(user.id);
  });
});

describe('loginClientCredentialsGrant', () => {
  test('logs the OAuth client in, which is no user', async () => {
    const play = playCloud();
    const client = play.newClient();
    await client.loginClientCredentialsGrant(...confidential(play, 'client_credentials'));

    await expect(whoAmI(client)).rejects.toMatchObject({ platformCode: 'not.a.user' });
  });
});

describe('a login with a secret', () => {
  test.each<[string, (client: ApiClient) => Promise<unknown>]>([
    ['loginClientCredentialsGrant', (client) => client.loginClientCredentialsGrant('id', 'secret')],
    [
      'loginCodeAuthorizationGrant',
      (client) => client.loginCodeAuthorizationGrant('id', 'secret', 'code', redirectUri),
    ],
    [
      'refreshCodeAuthorizationGrant',
      (client) => client.refreshCodeAuthorizationGrant('id', 'secret', 'refresh'),
    ],
    ['loginSaml2BearerGrant', (client) => client.loginSaml2BearerGrant('id', 'secret', 'acme', 'assertion')],
  ])('%s is refused in a browser before anything is sent', async (_name, login) => {
    const play = playCloud();
    const client = play.newClient({ page: new FakePage(redirectUri) });

    await expect(login(client)).rejects.toMatchObject({ name: 'ConfigurationError', option: 'clientSecret' });
    expect(play.asked).toEqual([]);
  });
});

describe('loginPKCEGrant', () => {
  test('logs in by the login page and back', async () => {
    const play = playCloud();
    const user = userOf(play);
    const page = new FakePage(redirectUri);
    const { clientId } = publicClient(play, 'pkce');
    void play.newClient({ page }).loginPKCEGrant(clientId, redirectUri);
    await page.left();
    page.location.href = play.cloud.logIn(page.loginPage, user);
    const client = play.newClient({ page });
    await client.loginPKCEGrant(clientId, redirectUri);

    await expect(whoAmI(client)).resolves.toBe(user.id);
    expect(page.location.href).toBe(redirectUri);
  });

  test('can be driven by the caller, step by step', async () => {
    const play = playCloud();
    const user = userOf(play);
    const client = play.newClient();
    const { clientId } = publicClient(play, 'pkce');
    const verifier = client.generatePKCECodeVerifier(64);
    const query = new URLSearchParams({
      client_id: clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      code_challenge_method: 'S256',
      code_challenge: await client.computePKCECodeChallenge(verifier),
    });
    const back = new URL(play.cloud.logIn(`/oauth/authorize?${query.toString()}`, user));
    await client.authorizePKCEGrant(clientId, verifier, back.searchParams.get('code') ?? '', redirectUri);

    expect(verifier).toHaveLength(64);
    await expect(whoAmI(client)).resolves.toBe(user.id);
  });
});

describe('loginImplicitGrant', () => {
  test('takes the token out of the fragment, which is cleaned', async () => {
    const play = playCloud();
    const user = userOf(play);
    const page = new FakePage(redirectUri);
    const { clientId } = publicClient(play, 'implicit');
    void play.newClient({ page }).loginImplicitGrant(clientId, redirectUri, { state: 'room-7' });
    await page.left();
    page.location.href = play.cloud.logIn(page.loginPage, user);
    expect(page.location.href).toContain('#access_token=');
    const client = play.newClient({ page });
    const login = await client.loginImplicitGrant(clientId, redirectUri);

    expect(login.state).toBe('room-7');
    await expect(whoAmI(client)).resolves.toBe(user.id);
    expect(page.location.href).toBe(redirectUri);
  });

  test('refuses a token that nobody asked for', async () => {
    const play = playCloud();
    const page = new FakePage(`${redirectUri}#access_token=theirs&state=forged&expires_in=60`);

    await expect(play.newClient({ page }).loginImplicitGrant('client-1', redirectUri)).rejects.toMatchObject({
      reason: 'state_mismatch',
    });
    expect(page.location.href).toBe(redirectUri);
  });
});

describe('logout', () => {
  test('makes the token worthless for everybody', async () => {
    const play = playCloud();
    const user = userOf(play);
    const token = play.cloud.tokenFor(user);
    const [client, other] = [play.newClient({ accessToken: token }), play.newClient({ accessToken: token })];
    await expect(whoAmI(other)).resolves.toBe(user.id);
    await client.logout();

    await expect(whoAmI(other)).rejects.toMatchObject({ name: 'AuthenticationError', status: 401 });
    await expect(whoAmI(client)).rejects.toMatchObject({ name: 'AuthenticationError', attempts: 0 });
  });
});
