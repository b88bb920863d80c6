import type { User } from '@genesys-chat/models';
import { BadRequestError, type CallOptions, plainSender, type Sender } from '@genesys-chat/transport';
import { getUsersMe } from '../users/get-users-me.ts';
import { TokenPermissions } from './token-permissions.ts';

/**
 * Finds out which operations the token of a client may call.
 *
 * The platform lists the permissions of a user, not those of a token: they are read from `authorization` of the
 * calling user. Where it leaves them out, or where the token belongs to an OAuth client and to no user, verdicts are
 * `unknown` until `learn` is told of refused calls. Make a {@link TokenPermissions} of your own list otherwise.
 *
 * Needs no permission beyond a valid token.
 *
 * @param client - Sends the request.
 * @param options - Settings of the request.
 * @returns What the token may do.
 * @throws {@link @genesys-chat/transport!AuthenticationError | AuthenticationError} When the token is no longer
 * valid.
 *
 * @example
 * ```ts
 * const permissions = await permissionsFor(client);
 * const showsSettings = permissions.may('patchChatsSettings') !== 'no';
 * ```
 */
export async function permissionsFor(client: Sender, options?: CallOptions): Promise<TokenPermissions> {
  try {
    const user = await getUsersMe(plainSender(client), { expand: ['authorization'] }, options);
    return new TokenPermissions(permissionsIn(user));
  } catch (error) {
    if (BadRequestError.isInstance(error)) return new TokenPermissions(undefined);
    throw error;
  }
}

/** Reads what `expand=authorization` adds to a user. */
function permissionsIn(user: User): readonly string[] | undefined {
  const { authorization } = user as { readonly authorization?: unknown };
  if (typeof authorization !== 'object' || authorization === null) return undefined;
  const { permissions } = authorization as { readonly permissions?: unknown };
  if (!Array.isArray(permissions)) return undefined;
  return permissions.filter((permission) => typeof permission === 'string');
}
