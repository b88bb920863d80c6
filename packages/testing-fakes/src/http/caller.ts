import type { World } from '../internal/world.ts';
import type { FakeOAuthClient, FakeUser, TokenRecord } from '../store/records.ts';
import { PlatformError } from './platform-error.ts';
import type { FakeRequest } from './fake-request.ts';

/** Who sends a request. */
export interface Caller {
  /** The calling user; reading it refuses a token that has none with 400 `not.a.user`. */
  readonly user: FakeUser;
  /** Whether the token has a user. */
  readonly hasUser: boolean;
  readonly token: TokenRecord;
  readonly client: FakeOAuthClient | undefined;
  readonly permissions: readonly string[];
}

/** Finds out who sends a request, or refuses it with 401. */
export function identify(world: World, { headers }: FakeRequest): Caller {
  const token = readToken(world, headers['authorization']);
  const user = token.userId === undefined ? undefined : world.store.collection('users').get(token.userId);
  const client = world.store.collection('clients').get(token.clientId);
  return {
    get user() {
      if (user) return user;
      throw notAUser();
    },
    hasUser: user !== undefined,
    token,
    client,
    permissions: token.permissions ?? (user ?? client)?.permissions ?? [],
  };
}

/** Refuses a caller who has none of the permissions that an operation lists. */
export function checkPermissions({ permissions }: Caller, anyOf: readonly string[]): void {
  if (anyOf.length === 0 || anyOf.some((permission) => permissions.includes(permission))) return;
  const list = anyOf.join(', ');
  throw new PlatformError(
    403,
    'missing.any.permissions',
    `This needs at least one of the following permissions: [${list}]`,
  );
}

/** Refuses a caller whose token has no user. */
export function requireUser({ hasUser }: Caller): void {
  if (!hasUser) throw notAUser();
}

function notAUser(): PlatformError {
  return new PlatformError(400, 'not.a.user', 'This request needs a user, and the token has none.');
}

function readToken({ store, clock, behaviour }: World, authorization: string | undefined): TokenRecord {
  const text = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
  if (text === undefined) {
    throw new PlatformError(
      401,
      'authentication.required',
      'The Authorization header of the request holds no bearer token.',
    );
  }
  const token = store.collection('tokens').get(text);
  if (!token) throw new PlatformError(401, 'bad.credentials', 'The bearer token is not known.');
  if (token.revoked === true || token.expiresAt <= clock.now()) {
    throw new PlatformError(401, behaviour.expiredTokenCode, 'The bearer token has expired or was revoked.');
  }
  return token;
}
