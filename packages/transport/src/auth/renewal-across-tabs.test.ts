import { getChatsSettingsOperation } from '@genesys-chat/models';
import { describe, expect, test } from 'vitest';
import { answer, scriptedFetch, type SeenRequest } from '../../test/scripted-fetch.ts';
import { ApiClient } from '../api-client.ts';
import { createMemoryTokenStore } from './memory-token-store.ts';
import type { TokenStore } from './token-store.ts';

describe('tabs that share a token store', () => {
  test('renew once under navigator.locks, and all go on with the new token', async () => {
    let refreshes = 0;
    const { fetch } = scriptedFetch(({ url, body, headers }: SeenRequest) => {
      if (url.includes('/api/')) {
        return headers.get('authorization') === 'Bearer token-2' ? answer(200, {}) : answer(401, {});
      }
      if (body?.includes('refresh_token')) refreshes += 1;
      const number = body?.includes('refresh_token') ? refreshes + 1 : 1;
      return answer(200, { access_token: `token-${number}`, refresh_token: `refresh-${number}` });
    });
    const store: TokenStore = { ...createMemoryTokenStore(), lockName: 'genesys-chat.tabs' };
    const tabs = Array.from({ length: 5 }, () => new ApiClient({ fetch, tokenStore: store }));
    for (const tab of tabs)
      await tab.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://a.example/');

    await Promise.all(tabs.map((tab) => tab.send(getChatsSettingsOperation, {})));
    expect(refreshes).toBe(1);
  });

  test('do not wait for another tab any longer once they are closed', async () => {
    const { fetch } = scriptedFetch(
      answer(200, { access_token: 'token-1', refresh_token: 'r' }),
      answer(401, {}),
    );
    const store: TokenStore = { ...createMemoryTokenStore(), lockName: 'genesys-chat.closing' };
    const client = new ApiClient({ fetch, tokenStore: store });
    await client.loginCodeAuthorizationGrant('id', 'secret', 'code', 'https://a.example/');
    let release: () => void = () => undefined;
    const held = navigator.locks.request('genesys-chat.closing', () => {
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    });
    const call = client.send(getChatsSettingsOperation, {});
    const outcome = call.catch((error: unknown) => error);
    await new Promise((resolve) => setImmediate(resolve));
    client.close();

    expect(await outcome).toMatchObject({ name: 'ClientClosedError' });
    release();
    await held;
    expect((await navigator.locks.query()).pending).toEqual([]);
  });
});
