import { ApiClient, type AuthData } from '@genesys-chat/transport';
import type { FakeServer } from '@genesys-chat/testing-fakes/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callPlatform } from './call-platform.ts';
import { type Page, setStage, type Stage } from './set-stage.ts';

const timeoutMs = 60_000;
const dayMs = 24 * 60 * 60 * 1000;
const redirectUri = 'http://localhost:3000/back';
const countLocks = 'navigator.locks.query().then(({ held, pending }) => [held.length, pending.length])';
let stage: Stage;
let tabs: readonly [Page, Page];
/** What the next token waits for. */
let hold: Promise<void> | undefined;

beforeEach(async () => {
  hold = undefined;
  stage = await setStage((server) => ({ '/': pageScript(server.url), '/token': backend(server) }));
  tabs = [await stage.context.newPage(), await stage.context.newPage()];
  for (const tab of tabs) {
    await tab.goto(stage.app.url);
    await tab.evaluate(callPlatform);
  }
}, timeoutMs);

afterEach(() => stage.close());

/** A client whose tokens come from a backend, and are where every tab finds them. */
function pageScript(baseUrl: string): string {
  return `const tokenStore = {
      lockName: 'tokens',
      read: () => JSON.parse(localStorage.getItem('tokens') ?? 'null') ?? undefined,
      write: (tokens) => localStorage.setItem('tokens', JSON.stringify(tokens ?? null)),
    };
    const accessToken = async () => (await fetch('/token')).text();
    const client = new platformClient.ApiClient({ baseUrl: ${JSON.stringify(baseUrl)}, tokenStore, accessToken });`;
}

/** The part of the application that keeps the secret and the refresh token, and gives access tokens to its pages. */
function backend({ cloud, url }: FakeServer): () => Promise<string> {
  const oauthClient = cloud.clients.find(({ clientSecret }) => clientSecret !== undefined);
  const [user] = cloud.users;
  if (!user || oauthClient?.clientSecret === undefined) throw new Error('The demo organisation has changed.');
  const { clientId, clientSecret } = oauthClient;
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
  });
  const client = new ApiClient({ baseUrl: url });
  let refreshToken: string | undefined;
  const logIn = (): Promise<AuthData> => {
    const code = new URL(cloud.logIn(`${url}/oauth/authorize?${query}`, user)).searchParams.get('code') ?? '';
    return client.loginCodeAuthorizationGrant(clientId, clientSecret, code, redirectUri);
  };
  return async () => {
    const held = hold;
    hold = undefined;
    await held;
    const tokens = await (refreshToken === undefined
      ? logIn()
      : client.refreshCodeAuthorizationGrant(clientId, clientSecret, refreshToken));
    ({ refreshToken } = tokens);
    return tokens.accessToken;
  };
}

/** Lets the token expire, and both tabs find out while nobody gets another one. */
async function expireForBoth(): Promise<{ letGo: () => void; reads: Promise<unknown>[] }> {
  let letGo: () => void = () => undefined;
  hold = new Promise((resolve) => {
    letGo = resolve;
  });
  stage.server.cloud.advance(dayMs * 2);
  stage.server.cloud.requests.clear();
  const [first, second] = tabs;
  const reads = [first.evaluate(callPlatform)];
  await expect.poll(() => second.evaluate(countLocks), { timeout: 10_000 }).toEqual([1, 0]);
  reads.push(second.evaluate(callPlatform));
  await expect.poll(() => second.evaluate(countLocks), { timeout: 10_000 }).toEqual([1, 1]);
  return { letGo, reads };
}

describe('tabs of a browser that share a token store', () => {
  test('log in once', () => {
    expect(stage.server.cloud.requests.for('token')).toHaveLength(1);
  });

  test('renew once, and all go on with the new token', { timeout: timeoutMs }, async () => {
    const { letGo, reads } = await expireForBoth();
    letGo();

    expect(await Promise.all(reads)).toEqual([true, true]);
    stage.server.cloud.requests.assertSent(
      'token',
      { body: { grant_type: 'refresh_token' }, status: 200 },
      1,
    );
    stage.server.cloud.requests.assertSent('getChatsSettings', { status: 401 }, 2);
    stage.server.cloud.requests.assertSent('getChatsSettings', { status: 200 }, 2);
    stage.server.cloud.requests.assertNoUnexpected();
    expect(await tabs[0].evaluate(countLocks)).toEqual([0, 0]);
  });

  test('go on when the tab that was renewing is closed', { timeout: timeoutMs }, async () => {
    const { reads } = await expireForBoth();
    const lost = reads[0]?.catch((error: unknown) => String(error));
    await tabs[0].close();

    expect(await reads[1]).toBe(true);
    expect(await lost).toContain('closed');
    stage.server.cloud.requests.assertSent('token', { status: 200 }, 1);
  });
});
