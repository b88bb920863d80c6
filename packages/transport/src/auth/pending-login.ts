/** A login that has gone to the login page and not come back yet. */
export interface PendingLogin {
  readonly state: string;
  readonly verifier: string;
  readonly redirectUri: string;
  /** What the caller wants back as `state`. */
  readonly callerState: string | undefined;
  readonly startedAtMs: number;
}

/** Keeps a login under way in this tab; one begun later replaces it. */
export function keepPendingLogin(storage: Storage, clientId: string, login: PendingLogin): void {
  storage.setItem(keyOf(clientId), JSON.stringify(login));
}

/** Takes the login under way out of the tab, so that it can be used once only. */
export function takePendingLogin(storage: Storage, clientId: string): PendingLogin | undefined {
  const text = storage.getItem(keyOf(clientId));
  storage.removeItem(keyOf(clientId));
  try {
    return (JSON.parse(text ?? 'null') as PendingLogin | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function keyOf(clientId: string): string {
  return `genesys-chat.login.${clientId}`;
}
