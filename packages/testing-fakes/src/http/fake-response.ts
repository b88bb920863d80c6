/**
 * How an answer travels when a fault hinders it. Whoever carries answers, `fetch` or the server, plays this by
 * the clock of the fake.
 */
export interface Delivery {
  /** Time until the headers are sent, in milliseconds; `Infinity` is never. */
  readonly headersAfterMs?: number | undefined;
  /** Sends the body in pieces. */
  readonly drip?: Drip | undefined;
  /** Sends no more than this much of the body, and then nothing: the connection stays open. */
  readonly stallAfterBytes?: number | undefined;
  /** Breaks the connection: before the headers, or when this much of the body is sent. */
  readonly reset?: 'beforeHeaders' | BreakPoint | undefined;
  /**
   * Code of the error of a connection that breaks before the headers, where the carrier can choose it.
   *
   * @defaultValue `'ECONNRESET'`
   */
  readonly errorCode?: string | undefined;
}

/** How a body is sent in pieces. */
export interface Drip {
  /** Bytes of a piece. */
  readonly bytes: number;
  /** Time between two pieces, in milliseconds. */
  readonly everyMs: number;
}

/** Where a connection breaks. */
export interface BreakPoint {
  /** Bytes of the body that still arrive. */
  readonly afterBytes: number;
}

/** An answer of the fake, whatever will carry it away. */
export interface FakeResponse {
  /** HTTP status. */
  readonly status: number;
  /** Headers; names as the platform writes them. A `Content-Length` given here is sent as it is, even a wrong one. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text, or as bytes to send as they are; absent when there is none. */
  readonly body?: string | Uint8Array | undefined;
  /** Hindrances on the way; absent when the answer simply arrives. */
  readonly delivery?: Delivery | undefined;
}

/** Headers of an answer that holds JSON. */
export const jsonHeaders: FakeResponse['headers'] = { 'Content-Type': 'application/json' };

/** An answer that holds JSON. */
export function jsonResponse(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): FakeResponse {
  return {
    status,
    headers: { ...jsonHeaders, ...headers },
    body: JSON.stringify(value),
  };
}
