import type { Delivery } from '../http/fake-response.ts';

/** What each fault of an HTTP answer takes, by the name of the fault. */
export interface HttpFaultSettings {
  /** Answers with a status instead of doing what was asked. */
  readonly status: StatusSettings;
  /** Does what was asked, then answers with a status as if it had failed. */
  readonly 'status-after-processing': StatusSettings;
  /** Answers 429 in the platform's words, without doing what was asked. */
  readonly 'rate-limited': {
    /**
     * Value of `Retry-After`, in seconds, or any text; `null` leaves the header out.
     *
     * @defaultValue 1
     */
    readonly retryAfter?: number | string | null;
    /**
     * Seconds that the message of the body names; `null` leaves them out.
     *
     * @defaultValue as `retryAfter`, when that is a number
     */
    readonly bodySeconds?: number | null;
  };
  /** Holds the headers back; what was asked is done at once. */
  readonly 'slow-headers': {
    /** How long, in milliseconds of the clock of the fake; by default they never come. */
    readonly delayMs?: number;
  };
  /** Sends the body in small pieces. */
  readonly 'drip-body': {
    /**
     * Bytes of a piece.
     *
     * @defaultValue 1
     */
    readonly bytes?: number;
    /**
     * Time between two pieces, in milliseconds.
     *
     * @defaultValue 1000
     */
    readonly everyMs?: number;
  };
  /** Stops in the middle of the body and leaves the connection open. */
  readonly 'stalled-body': CutSettings;
  /** Breaks the connection before anything is done. */
  readonly 'reset-before-processing': object;
  /** Does what was asked, then breaks the connection instead of answering. */
  readonly 'reset-after-processing': object;
  /** Does what was asked, sends the headers and a part of the body, then breaks the connection. */
  readonly 'reset-mid-body': CutSettings;
  /** Lets nobody connect: in process as `fetch` reports it, over the network as a broken connection. */
  readonly 'connection-refused': {
    /**
     * Code of the error.
     *
     * @defaultValue `'ECONNREFUSED'`
     */
    readonly code?: string;
  };
  /** Cuts the body off and ends the answer as if that were all. */
  readonly 'truncated-body': CutSettings & {
    /**
     * Whether `Content-Length` tells the size of what is sent or of the whole; then the connection closes early.
     *
     * @defaultValue `'right'`
     */
    readonly contentLength?: 'right' | 'wrong';
  };
  /** Pads the body with blanks, which JSON allows. */
  readonly 'oversized-body': {
    /**
     * Size to pad it to, in bytes.
     *
     * @defaultValue 6291456
     */
    readonly bytes?: number;
  };
  /** Answers with a small gzip file that unpacks to a very large body. */
  readonly 'gzip-bomb': {
    /**
     * Size of what it unpacks to, in bytes.
     *
     * @defaultValue 16777216
     */
    readonly bytes?: number;
  };
  /** Answers with a web page, as a proxy does. */
  readonly html: {
    /**
     * Status of the answer.
     *
     * @defaultValue 200
     */
    readonly status?: number;
  };
  /** Answers with text that claims to be JSON and is none. */
  readonly 'malformed-json': object;
  /** Answers with no body at all. */
  readonly 'empty-body': object;
  /** Answers with JSON of another shape. */
  readonly 'wrong-shape': {
    /**
     * What to answer instead.
     *
     * @defaultValue an empty object
     */
    readonly body?: unknown;
    /** Makes it out of the right answer. */
    readonly change?: (body: unknown) => unknown;
  };
  /** Answers with bytes as they are, such as text in another character set. */
  readonly 'raw-body': {
    /** The body. */
    readonly bytes: Uint8Array;
    /** Headers to add or replace, such as `Content-Type`. */
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** Adds headers to the right answer, or replaces them. */
  readonly headers: {
    /** The headers. */
    readonly headers: Readonly<Record<string, string>>;
  };
  /** Sends the client elsewhere, without doing what was asked. */
  readonly redirect: {
    /**
     * Status of the answer.
     *
     * @defaultValue 302
     */
    readonly status?: number;
    /**
     * Where to.
     *
     * @defaultValue `'https://elsewhere.test/'`
     */
    readonly location?: string;
  };
  /** Lets the token of the request expire before it is looked at: it stays expired. */
  readonly 'expired-token': object;
}

/** Where a body is cut. */
export interface CutSettings {
  /**
   * Bytes that still arrive.
   *
   * @defaultValue half of the body
   */
  readonly afterBytes?: number;
}

/** An answer that takes the place of the right one. */
export interface StatusSettings {
  /** The status. */
  readonly status: number;
  /**
   * Text as it is, or a value to send as JSON.
   *
   * @defaultValue an error document with the code that the platform uses for the status
   */
  readonly body?: unknown;
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Hindrances on the way, such as a body that never ends. */
  readonly delivery?: Delivery;
}
