import { NetworkError } from '../errors/network-error.ts';
import type { ErrorContext } from '../errors/chat-error.ts';
import type { Failure } from './failure.ts';

/** Codes that appear before a single byte of the request has left. */
const beforeSending = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);
/** Codes of a connection that the other side had closed, as happens to one that was kept open for long. */
const closedConnection = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** Judges an attempt that ended without a complete answer. */
export function failureOfNetwork(cause: unknown, context: ErrorContext): Failure {
  const code = networkCode(cause);
  const error = new NetworkError({ ...context, cause });
  if (code !== undefined && beforeSending.has(code)) return { error, arrived: 'no', pace: 'backoff' };
  const closed = code !== undefined && closedConnection.has(code) && context.status === undefined;
  return { error, arrived: 'maybe', pace: closed ? 'fresh-connection' : 'backoff' };
}

/** Finds the code that the operating system or the HTTP client gave, however deep it is wrapped. */
function networkCode(error: unknown): string | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; depth += 1) {
    const { code } = current as { readonly code?: unknown };
    if (typeof code === 'string') return code;
    const [first] = current instanceof AggregateError ? (current.errors as unknown[]) : [];
    current = first ?? current.cause;
  }
  return undefined;
}
