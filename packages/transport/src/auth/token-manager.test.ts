import { describe, expect, test } from 'vitest';
import { VirtualClock } from '../../test/virtual-clock.ts';
import { LoginError } from '../errors/login-error.ts';
import type { AuthData } from './auth-data.ts';
import { createMemoryTokenStore } from './memory-token-store.ts';
import { TokenManager } from './token-manager.ts';
import type { TokenStore } from './token-store.ts';

interface Managed {
  readonly manager: TokenManager;
  readonly clock: VirtualClock;
  readonly ends: string[];
  readonly failures: unknown[];
}

function manage(store: TokenStore = createMemoryTokenStore(), clock = new VirtualClock()): Managed {
  const ends: string[] = [];
  const failures: unknown[] = [];
  const manager = new TokenManager(clock, store, new AbortController().signal, {
    onSessionEnd: (reason) => void ends.push(reason),
    onStoreFailure: (error) => void failures.push(error),
  });
  return { manager, clock, ends, failures };
}

/** Gives token-2, token-3, … when it is told to. */
function renewal(): { readonly renew: () => Promise<AuthData>; readonly go: () => void; asked: number } {
  const waiting: (() => void)[] = [];
  const self = {
    asked: 0,
    renew: async () => {
      self.asked += 1;
      const accessToken = `token-${self.asked + 1}`;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { accessToken };
    },
    go: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
  return self;
}

describe('the token manager', () => {
  test('says that there is no token', async () => {
    await expect(manage().manager.get('getChatsRoom')).rejects.toMatchObject({
      name: 'AuthenticationError',
      operation: 'getChatsRoom',
    });
  });

  test('takes over what the store keeps', async () => {
    const store = createMemoryTokenStore();
    await store.write({ accessToken: 'kept' });

    await expect(manage(store).manager.get('x')).resolves.toEqual({ accessToken: 'kept', renewed: false });
  });

  test.each(['', 'token\n', ' token', 'half\none', 'Bearer token', 'tökén'])(
    'refuses the token %j, which no header can carry, without quoting it',
    async (accessToken) => {
      const { manager } = manage();
      const problem = { name: 'ConfigurationError', message: expect.not.stringMatching(/half|tökén/) };
      expect(() => manager.use(accessToken)).toThrow(expect.objectContaining(problem));
      manager.use(() => accessToken);

      await expect(manager.get('x')).rejects.toMatchObject(problem);
    },
  );

  test('gives nobody the token of before a change, however long its renewal takes', async () => {
    const { manager } = manage();
    let goOn = (_token: string): void => undefined;
    manager.use(() => new Promise((resolve) => (goOn = resolve)));
    const early = manager.get('early');
    await new Promise((resolve) => setImmediate(resolve));
    manager.use(() => 'of-somebody-else');
    await expect(manager.get('late')).resolves.toMatchObject({ accessToken: 'of-somebody-else' });
    goOn('of-before');

    await expect(early).resolves.toMatchObject({ accessToken: 'of-somebody-else' });
  });

  test('does not take up what a slow store is about to forget', async () => {
    let kept: AuthData | undefined = { accessToken: 'of-before' };
    const store: TokenStore = {
      read: () => Promise.resolve(kept),
      write: async (tokens) => {
        await new Promise((resolve) => setImmediate(resolve));
        kept = tokens;
      },
    };
    const { manager } = manage(store);
    void manager.clear();
    manager.use(() => 'of-somebody-else');

    await expect(manager.get('x')).resolves.toMatchObject({ accessToken: 'of-somebody-else' });
  });

  test('renews once for all who were refused', async () => {
    const { manager } = manage();
    const source = renewal();
    await manager.adopt({ accessToken: 'token-1' }, source.renew);
    const waiting = Promise.all(Array.from({ length: 50 }, () => manager.renew('token-1')));
    await new Promise((resolve) => setImmediate(resolve));
    source.go();

    expect(new Set(await waiting)).toEqual(new Set(['token-2']));
    expect(source.asked).toBe(1);
    await expect(manager.get('x')).resolves.toMatchObject({ accessToken: 'token-2' });
  });

  test('does not renew for a call whose token was replaced already', async () => {
    const { manager } = manage();
    const source = renewal();
    await manager.adopt({ accessToken: 'token-1' }, source.renew);

    await expect(manager.renew('older')).resolves.toBe('token-1');
    expect(source.asked).toBe(0);
  });

  test('keeps a login that happened while the one before was renewed', async () => {
    const { manager } = manage();
    const { renew, go } = renewal();
    await manager.adopt({ accessToken: 'token-1' }, renew);
    const waiting = manager.renew('token-1');
    await new Promise((resolve) => setImmediate(resolve));
    await manager.adopt({ accessToken: 'another' });
    go();

    await expect(waiting).resolves.toBe('another');
    await expect(manager.get('x')).resolves.toMatchObject({ accessToken: 'another' });
  });

  test('ends the session when the login is refused, and forgets', async () => {
    const store = createMemoryTokenStore();
    const { manager, ends } = manage(store);
    await manager.adopt({ accessToken: 'token-1' }, () =>
      Promise.reject(new LoginError('invalid_grant', 'Log in again.')),
    );

    await expect(manager.renew('token-1')).rejects.toMatchObject({ name: 'LoginError' });
    expect(ends).toEqual(['invalid_grant']);
    expect(store.read()).toBeUndefined();
  });

  test('tells once that a token which cannot be renewed was refused', async () => {
    const { manager, ends } = manage();
    manager.use('token-1');
    await Promise.all(Array.from({ length: 50 }, () => manager.renew('token-1')));
    expect(ends).toEqual(['token_refused']);
    manager.use('token-2');
    await manager.renew('token-2');

    expect(ends).toEqual(['token_refused', 'token_refused']);
  });

  test('takes a token that was refused and cannot be renewed for spent, in the store too', async () => {
    const store = createMemoryTokenStore();
    const { manager } = manage(store);
    await manager.adopt({ accessToken: 'token-1' });
    await expect(manager.held()).resolves.toMatchObject({ accessToken: 'token-1' });
    await manager.renew('token-1');

    await expect(manager.held()).resolves.toBeUndefined();
    expect(store.read()).toBeUndefined();
    await manager.adopt({ accessToken: 'token-2' });
    await manager.renew('token-1');
    await expect(manager.held()).resolves.toMatchObject({ accessToken: 'token-2' });
  });

  test('goes on with what it holds when the store fails', async () => {
    const down = new Error('disk full');
    const { manager, failures } = manage({
      read: () => {
        throw down;
      },
      write: () => Promise.reject(down),
    });
    await manager.adopt({ accessToken: 'token-1' }, async () => ({ accessToken: 'token-2' }));

    await expect(manager.get('x')).resolves.toMatchObject({ accessToken: 'token-1' });
    await expect(manager.renew('token-1')).resolves.toBe('token-2');
    expect(failures).toContain(down);
  });

  test('does not give out an expired token as held', async () => {
    const { manager, clock } = manage();
    await manager.adopt({ accessToken: 'token-1', tokenExpiryTime: clock.now() + 1000 });
    await expect(manager.held()).resolves.toMatchObject({ accessToken: 'token-1' });
    clock.jump(1000);

    await expect(manager.held()).resolves.toBeUndefined();
  });

  test('renews in one tab only where tabs share a store', async () => {
    const kept = createMemoryTokenStore();
    const shared: TokenStore = { ...kept, lockName: 'genesys-chat.test' };
    const [first, second] = [manage(shared).manager, manage(shared).manager];
    let asked = 0;
    const renew = async (): Promise<AuthData> => ({ accessToken: `token-${(asked += 1) + 1}` });
    await first.adopt({ accessToken: 'token-1' }, renew);
    await second.adopt({ accessToken: 'token-1' }, renew);

    await expect(Promise.all([first.renew('token-1'), second.renew('token-1')])).resolves.toEqual([
      'token-2',
      'token-2',
    ]);
    expect(asked).toBe(1);
  });
});
