import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type FakeServer, startFakeServer } from '@genesys-chat/testing-fakes/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runIsolated } from './run-isolated.ts';

const program = join(import.meta.dirname, 'play-logins.cjs');
const timeoutMs = 60_000;
const redirectUri = 'http://localhost:3000/back';
let server: FakeServer;

beforeAll(async () => {
  server = await startFakeServer({ port: 0 });
}, timeoutMs);

afterAll(() => server.close());

/** Goes to the login page as a browser would and brings the code back. */
function authorizationCode(clientId: string, extra: Record<string, string> = {}): string {
  const [user] = server.cloud.users;
  if (!user) throw new Error('The demo organisation has no users.');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    ...extra,
  });
  const back = server.cloud.logIn(`${server.url}/oauth/authorize?${query}`, user);
  return new URL(back).searchParams.get('code') ?? '';
}

test.each([
  ['purecloud-platform-client-181', 4],
  ['purecloud-platform-client-262', 5],
] as const)('%s logs in by each grant that it has', { timeout: timeoutMs }, async (packageName, count) => {
  const [user] = server.cloud.users;
  const confidential = server.cloud.clients.find(({ clientSecret }) => clientSecret !== undefined);
  const browser = server.cloud.clients.find(({ grants }) => grants.includes('pkce'));
  if (!user || !confidential || !browser) throw new Error('The demo organisation lacks a user or a client.');
  const client = [confidential.clientId, confidential.clientSecret];
  const verifier = 'v'.repeat(128);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const pkceCode = authorizationCode(browser.clientId, {
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });

  const output = await runIsolated(program, {
    packageName,
    url: server.url,
    logins: [
      { method: 'loginClientCredentialsGrant', args: client },
      {
        method: 'loginCodeAuthorizationGrant',
        args: [...client, authorizationCode(confidential.clientId), redirectUri],
      },
      { method: 'refreshCodeAuthorizationGrant', args: [...client, '$refreshToken'] },
      { method: 'loginSaml2BearerGrant', args: [...client, 'acme', server.cloud.samlAssertionFor(user)] },
      { method: 'authorizePKCEGrant', args: [browser.clientId, verifier, pkceCode, redirectUri] },
    ],
  });

  const outcomes = JSON.parse(output) as { method: string; user?: string; expires?: boolean }[];
  expect(outcomes).toHaveLength(count);
  for (const { method, ...outcome } of outcomes) {
    const name = method === 'loginClientCredentialsGrant' ? 'not.a.user' : user.name;
    expect({ method, ...outcome }).toEqual({ method, user: name, expires: true });
  }
});
