/** Anything that reads like a credential: a bearer or basic header, or a value named after a secret. */
const credential =
  /\b(bearer|basic)\s+[^\s"',;]+|\b(access_token|refresh_token|client_secret|code_verifier|assertion|code)(["']?\s*[:=]\s*["']?)[\w.~+/=%-]+/gi;

/** How many causes of causes are kept; a chain may be a circle. */
const deepest = 5;

/**
 * What an error may keep as its `cause`: an error of ours stays as it is; of any other, name, code and message
 * stay (credentials struck out), and its fields, which may hold a whole request, go.
 */
export function redactCause(cause: unknown, isOurs: (value: unknown) => boolean, depth = 0): unknown {
  if (cause === undefined || isOurs(cause)) return cause;
  if (!(cause instanceof Error))
    return new Error(typeof cause === 'string' ? redactText(cause) : 'unknown cause');
  const isLast = cause.cause === undefined || depth === deepest;
  const inner = isLast ? undefined : { cause: redactCause(cause.cause, isOurs, depth + 1) };
  const safe = new Error(redactText(cause.message), inner);
  safe.name = cause.name;
  const code = (cause as { code?: unknown }).code;
  return typeof code === 'string' ? Object.assign(safe, { code }) : safe;
}

/** Strikes credentials out of a text. */
export function redactText(text: string): string {
  return text.replace(credential, (_match, scheme?: string, name?: string, sign?: string) =>
    scheme === undefined ? `${name}${sign}[redacted]` : `${scheme} [redacted]`,
  );
}
