/** Permissions that an operation asks for: one of those listed is enough; an empty list asks for none. */
export interface Permissions {
  /** Names such as `chat:room:view`, each sufficient alone. */
  readonly anyOf: readonly string[];
}

/**
 * Asks for any one of the listed permissions.
 *
 * @param permissions - Names such as `chat:room:view`.
 * @returns The rule, for an operation.
 */
export function anyOf(...permissions: readonly string[]): Permissions {
  return { anyOf: permissions };
}

/** Asks for nothing beyond a valid token. */
export const noPermissions: Permissions = { anyOf: [] };
