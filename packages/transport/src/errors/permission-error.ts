import { subject } from './error-words.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

/** The platform answered 403: the token's user may not do this. */
export class PermissionError extends ChatError {
  /** Always `permission_denied`. */
  static readonly code = 'permission_denied';
  /** Always `PermissionError`. */
  override readonly name = 'PermissionError';
  /** Always `permission_denied`. */
  readonly code = 'permission_denied';
  /** Permissions that would have allowed it, as far as the platform named them. */
  readonly missingPermissions: readonly string[];

  /**
   * Makes the error.
   *
   * @param missingPermissions - Permissions that the platform named.
   * @param context - What is known of the call.
   */
  constructor(missingPermissions: readonly string[], context: ErrorContext) {
    super(
      missingPermissions.length > 0
        ? `${subject(context)} is not allowed (403). Ask an administrator for one of: ${missingPermissions.join(', ')}.`
        : `${subject(context)} is not allowed (403) for the user of this token.`,
      context,
    );
    this.missingPermissions = missingPermissions;
  }
}
