import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type FakeGenesysCloud, createFakeGenesysCloud } from '../fake-genesys-cloud.ts';
import type { FakeUser } from '../store/records.ts';

const redirectUri = 'http://localhost:5173/';
const verifier = 'a'.repeat(64);
const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
const basic = `Basic ${btoa('chat-server:chat-server-secret')}`;

describe('client credentials', () => {
  test('give a token without a user', async () => {
    const cloud = newCloud();
    const { status, body } = await token(cloud, { grant_type: 'client_credentials' }, basic);
    expect([status, body]).toEqual([
      200,
      { access_token: expect.any(String), token_type: 'bearer', expires_in: 86_400 },
    ]);
    const headers = { Authorization: `Bearer ${String(body['access_token'])}` };
    expect((await cloud.fetch('/api/v2/users/me', { headers })).status).toBe(400);
  });

  test.each([
    [
      'an unknown client',
      `Basic ${btoa('nobody:secret')}`,
      'client_credentials',
      'invalid_client',
      'client not found',
    ],
    [
      'a wrong secret',
      `Basic ${btoa('chat-server:wrong')}`,
      'client_credentials',
      'invalid_client',
      'authentication failed',
    ],
    ['no client', undefined, 'client_credentials', 'invalid_client', 'client not given'],
    ['an unknown grant', basic, 'password', 'unsupported_grant_type', 'grant_type has to be'],
  ])('answer 400 to %s', async (_name, authorization, grant, error, description) => {
    const { status, body } = await token(newCloud(), { grant_type: grant }, authorization);
    const text = expect.stringContaining(description);
    expect([status, body]).toEqual([400, { error, description: text, error_description: text }]);
  });

  test('need a client that is registered for them', async () => {
    const answer = await token(newCloud(), { grant_type: 'client_credentials', client_id: 'chat-web' });
    expect(answer).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } });
  });

  test('need a form', async () => {
    const answer = await newCloud().fetch('/oauth/token', {
      method: 'POST',
      body: '{}',
      headers: { Authorization: basic },
    });
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  });
});

describe('PKCE', () => {
  test('gives a token of the user who was picked, and no refresh token', async () => {
    const cloud = newCloud();
    const [user] = cloud.users as [FakeUser];
    const { body } = await token(cloud, exchangeOf(codeFor(cloud, user)));
    expect(body).not.toHaveProperty('refresh_token');
    const headers = { Authorization: `Bearer ${String(body['access_token'])}` };
    expect(await (await cloud.fetch('/api/v2/users/me', { headers })).json()).toMatchObject({ id: user.id });
  });

  test.each([
    ['a second use', {}, true],
    ['another verifier', { code_verifier: 'b'.repeat(64) }, false],
    ['a verifier that is too short', { code_verifier: 'a' }, false],
    ['no verifier', { code_verifier: undefined }, false],
    ['another redirect address', { redirect_uri: 'http://localhost:1/' }, false],
    ['an unknown code', { code: 'wrong' }, false],
  ])('answers invalid_grant to %s', async (_name, change, usedBefore) => {
    const cloud = newCloud();
    const code = codeFor(cloud, cloud.users[0] as FakeUser);
    if (usedBefore) await token(cloud, exchangeOf(code));
    const answer = await token(cloud, { ...exchangeOf(code), ...change });
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  test('answers invalid_grant to a code that is too old', async () => {
    const cloud = newCloud();
    const code = codeFor(cloud, cloud.users[0] as FakeUser);
    cloud.advance(600_000);
    expect(await token(cloud, exchangeOf(code))).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  test('answers invalid_grant with 401 when asked to, and other errors with 400 still', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour: { invalidGrantStatus: 401 } });
    expect(await token(cloud, exchangeOf('wrong'))).toMatchObject({ status: 401 });
    expect(await token(cloud, { grant_type: 'password' }, basic)).toMatchObject({ status: 400 });
  });

  test.each(['description', 'error_description'] as const)('explains errors as %s alone', async (name) => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour: { oauthErrorText: name } });
    const { body } = await token(cloud, exchangeOf('wrong'));
    expect(body).toEqual({ error: 'invalid_grant', [name]: 'code not found' });
  });

  test.each([
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge: undefined }, 'invalid_request'],
    [{ code_challenge: 'short' }, 'invalid_request'],
    [{ response_type: 'id_token' }, 'unsupported_response_type'],
    [{ org: 'acme' }, 'invalid_request'],
    [{ provider: 'okta' }, 'invalid_request'],
    [{ org: 'acme', provider: 'wibble' }, 'invalid_request'],
    [{ org: 'other', provider: 'okta' }, 'access_denied'],
  ])('is sent back with an error for %j', async (change, error) => {
    const answer = await newCloud().fetch(pageUrl(change), { redirect: 'manual' });
    const back = new URL(answer.headers.get('location') ?? '');
    expect([answer.status, back.origin + back.pathname]).toEqual([302, redirectUri]);
    expect(Object.fromEntries(back.searchParams)).toMatchObject({ error, state: 'my state' });
  });

  test.each([{ client_id: 'nobody' }, { redirect_uri: 'https://evil.test/' }, { redirect_uri: undefined }])(
    'is not sent anywhere with %j',
    async (change) => {
      const answer = await newCloud().fetch(pageUrl(change), { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    },
  );

  test('may be redirected to a registered address only when loopback is not enough', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour: { acceptLoopbackRedirects: false } });
    const other = await cloud.fetch(pageUrl({ redirect_uri: 'http://localhost:1234/' }));
    expect([other.status, (await cloud.fetch(pageUrl())).status]).toEqual([400, 200]);
  });
});

describe('the login page', () => {
  test('lists users as buttons, the hinted one first, and escapes what it shows', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const { email } = cloud.addUser({ name: '<b>Eve</b> "O"', email: 'eve@acme.example' });
    const html = await (await cloud.fetch(pageUrl({ login_hint: `${email}:acme` }))).text();
    const names = [...html.matchAll(/class="name">([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(['&lt;b&gt;Eve&lt;/b&gt; &quot;O&quot;', 'Amara Okafor']);
    expect(html).not.toContain('<script');
  });

  test('sends a browser back that was told no', async () => {
    const answer = await newCloud().fetch(pageUrl(), {
      method: 'POST',
      body: new URLSearchParams({ cancel: 'true' }),
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toContain('error=access_denied');
  });

  test.each(['anna', 'Zoë; 用户'])('lets a browser through that %s has logged in by before', async (id) => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour: { remembersLogin: true } });
    cloud.addUser({ id });
    const pick = await cloud.fetch(pageUrl(), {
      method: 'POST',
      body: new URLSearchParams({ user: id }),
      redirect: 'manual',
    });
    const cookie = pick.headers.get('set-cookie')?.split(';')[0] ?? '';
    const visit = async (url: string): Promise<number> =>
      cloud.handle({ method: 'GET', target: url, headers: { cookie }, body: '', bodyBytes: 0 }).status;
    expect([await visit(pageUrl()), await visit(pageUrl({ prompt: 'login' }))]).toEqual([302, 200]);
  });

  test('gives a token in the fragment for the implicit grant', async () => {
    const cloud = newCloud();
    const [user] = cloud.users as [FakeUser];
    const back = new URL(cloud.logIn(pageUrl({ response_type: 'token' }), user));
    const fragment = new URLSearchParams(back.hash.slice(1));
    expect(fragment.get('state')).toBe('my state');
    expect(fragment.get('expires_in')).toBe('86400');
    const headers = { Authorization: `Bearer ${fragment.get('access_token')}` };
    expect((await cloud.fetch('/api/v2/users/me', { headers })).status).toBe(200);
  });
});

describe('the code grant', () => {
  test('gives a refresh token, which is changed at each use', async () => {
    const cloud = newCloud();
    const first = await token(cloud, serverExchange(cloud), basic);
    const refresh = (refreshToken: unknown) =>
      token(cloud, { grant_type: 'refresh_token', refresh_token: String(refreshToken) }, basic);

    const second = await refresh(first.body['refresh_token']);
    expect(second.body).toMatchObject({
      access_token: expect.any(String),
      refresh_token: expect.any(String),
    });
    expect(second.body['refresh_token']).not.toBe(first.body['refresh_token']);
    expect(await refresh(first.body['refresh_token'])).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  test('gives a refresh token that ends when asked to', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour: { refreshTokenLifetimeMs: 1000 } });
    const first = await token(cloud, serverExchange(cloud), basic);
    const refresh = (refreshToken: unknown) =>
      token(cloud, { grant_type: 'refresh_token', refresh_token: String(refreshToken) }, basic);

    cloud.advance(999);
    const second = await refresh(first.body['refresh_token']);
    expect(second.status).toBe(200);
    cloud.advance(1000);
    expect(await refresh(second.body['refresh_token'])).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
  });

  test('keeps the refresh token when asked to, until a logout ends it', async () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty', behaviour: { refreshTokenRotation: false } });
    const first = await token(cloud, serverExchange(cloud), basic);
    const refreshToken = String(first.body['refresh_token']);
    const refresh = () => token(cloud, { grant_type: 'refresh_token', refresh_token: refreshToken }, basic);
    expect((await refresh()).body['refresh_token']).toBe(refreshToken);

    const cookie = `genesys_fake_login=${cloud.users[0]?.id}`;
    const target = `/logout?${new URLSearchParams({ client_id: 'chat-server', redirect_uri: 'http://localhost:3000/callback' })}`;
    const answer = cloud.handle({ method: 'GET', target, headers: { cookie }, body: '', bodyBytes: 0 });
    expect(answer).toMatchObject({ status: 302, headers: { Location: 'http://localhost:3000/callback' } });
    expect(await refresh()).toMatchObject({ status: 400 });
  });

  test('keeps line breaks of a redirect_uri out of the answer to a logout', () => {
    const cloud = createFakeGenesysCloud({ seed: 'empty' });
    const query = new URLSearchParams({ client_id: 'chat-web', redirect_uri: 'http://localhost/\r\nX: y' });
    const target = `/logout?${query}`;
    const answer = cloud.handle({ method: 'GET', target, headers: {}, body: '', bodyBytes: 0 });
    expect(answer).toMatchObject({ status: 302, headers: { Location: 'http://localhost/X:%20y' } });
  });
});

describe('the SAML2 bearer grant', () => {
  test('gives a token of the user whom the assertion names', async () => {
    const cloud = newCloud();
    const [user] = cloud.users as [FakeUser];
    const ask = (orgName: string, assertion: string) =>
      token(
        cloud,
        { grant_type: 'urn:ietf:params:oauth:grant-type:saml2-bearer', orgName, assertion },
        basic,
      );

    const { body } = await ask('acme', cloud.samlAssertionFor(user));
    const headers = { Authorization: `Bearer ${String(body['access_token'])}` };
    expect(await (await cloud.fetch('/api/v2/users/me', { headers })).json()).toMatchObject({ id: user.id });
    expect(await ask('other', cloud.samlAssertionFor(user))).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    });
    expect(await ask('acme', 'wrong')).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

function newCloud(): FakeGenesysCloud {
  return createFakeGenesysCloud({ seed: 'empty' });
}

function pageUrl(change: Readonly<Record<string, string | undefined>> = {}): string {
  const usual = {
    client_id: 'chat-web',
    redirect_uri: redirectUri,
    response_type: 'code',
    state: 'my state',
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  };
  return `/oauth/authorize?${parameters({ ...usual, ...change })}`;
}

function codeFor(cloud: FakeGenesysCloud, user: FakeUser): string {
  return new URL(cloud.logIn(pageUrl(), user)).searchParams.get('code') ?? '';
}

function exchangeOf(code: string): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    client_id: 'chat-web',
    redirect_uri: redirectUri,
  };
}

function serverExchange(cloud: FakeGenesysCloud): Record<string, string> {
  const redirect = 'http://localhost:3000/callback';
  const url = pageUrl({ client_id: 'chat-server', redirect_uri: redirect, code_challenge: undefined });
  const code = new URL(cloud.logIn(url, cloud.users[0] as FakeUser)).searchParams.get('code') ?? '';
  return { grant_type: 'authorization_code', code, redirect_uri: redirect };
}

async function token(
  cloud: FakeGenesysCloud,
  form: Readonly<Record<string, string | undefined>>,
  authorization?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await cloud.fetch('/oauth/token', {
    method: 'POST',
    body: parameters(form),
    ...(authorization !== undefined && { headers: { Authorization: authorization } }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

function parameters(values: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return new URLSearchParams(given);
}
