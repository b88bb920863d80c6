import type { WireRequest } from '../request/build-request.ts';
import type { Scope } from '../scope/scope.ts';

/** Headers of an answer, names in lower case. */
export type ReplyHeaders = Readonly<Record<string, string>>;

/** Largest body that is to be read. */
export interface BodyLimit {
  readonly bytes: number;
  /** Makes the error for a larger one. */
  readonly exceeded: () => Error;
}

/** An answer whose headers are there. */
export interface Reply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** Reads the body as text, up to a size, for as long as the scope lasts. */
  readonly read: (limit: BodyLimit, scope: Scope) => Promise<string>;
}

/**
 * Carries one request, once: no redirect is followed, no status is an error. Ends with the scope, by whose reason it
 * then rejects; otherwise rejects with whatever the network says.
 */
export type Exchange = (request: WireRequest, scope: Scope) => Promise<Reply>;
