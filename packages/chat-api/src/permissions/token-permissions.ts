import { chatOperations, type Operation, relatedOperations } from '@genesys-chat/models';
import { ConfigurationError, PermissionError } from '@genesys-chat/transport';
import { grantMatches } from '../internal/permissions/grant-matches.ts';
import type { OperationName } from './operation-name.ts';
import type { Verdict } from './verdict.ts';

/**
 * What a token may do, as far as it is known. Permissions are what the platform asks for first: membership, ownership
 * and OAuth scopes may still forbid what they allow.
 */
export class TokenPermissions {
  /** Permissions of the token, such as `chat:room:view` or `chat:*:*`; `undefined` when the platform did not say. */
  readonly granted: readonly string[] | undefined;
  /** Permissions that a refused call showed to be lacking. */
  readonly #lacking = new Set<string>();

  /**
   * Makes it of a list of permissions.
   *
   * @param granted - All permissions of the token; `undefined` when they are not known.
   */
  constructor(granted: readonly string[] | undefined) {
    this.granted = granted;
  }

  /**
   * Tells whether an operation may be called.
   *
   * @param name - Name of the operation.
   * @returns `yes` or `no` as far as permissions decide, `unknown` when they are not known.
   * @throws {@link @genesys-chat/transport!ConfigurationError | ConfigurationError} When there is no such operation.
   */
  may(name: OperationName): Verdict {
    const operation = allOperations().find(({ id }) => id === name);
    if (!operation) throw new ConfigurationError('name', 'must name an operation, such as getChatsRoom');
    const needed = operation.permissions.anyOf;
    if (needed.length === 0) return 'yes';
    if (needed.every((permission) => this.#lacking.has(permission))) return 'no';
    if (this.granted === undefined) return 'unknown';
    const isGranted = needed.some((permission) =>
      this.granted?.some((grant) => grantMatches(grant, permission)),
    );
    return isGranted ? 'yes' : 'no';
  }

  /**
   * Lists the operations that may be called.
   *
   * @returns Names of those with the verdict `yes`.
   */
  allowedOperations(): OperationName[] {
    return allOperations()
      .map(({ id }) => id as OperationName)
      .filter((name) => this.may(name) === 'yes');
  }

  /**
   * Learns from an error of a call. A 403 that names the missing permissions decides about every operation that needs
   * one of them; anything else is passed over.
   *
   * @param error - What a call rejected with.
   *
   * @example
   * ```ts
   * await getChatsSettings(client).catch((error) => permissions.learn(error));
   * permissions.may('patchChatsSettings');
   * ```
   */
  learn(error: unknown): void {
    if (!PermissionError.isInstance(error)) return;
    for (const permission of error.missingPermissions) this.#lacking.add(permission);
  }
}

/** The whole table. A function, so that a bundle without permissions does not carry it. */
function allOperations(): readonly Operation[] {
  return [...chatOperations, ...relatedOperations];
}
