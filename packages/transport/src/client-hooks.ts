/** A call, as hooks hear of it. Every hook that hears of one call gets the same object. */
export interface CallInfo {
  /** Name of the operation, such as `getChatsRoom`; `login` for a token request. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Path with its placeholders, such as `/api/v2/chats/rooms/{roomJid}`; no id is in it. */
  readonly route: string;
  /** Base address that it goes to, such as `https://api.mypurecloud.de`. */
  readonly baseUrl: string;
}

/** A request that is about to be sent. */
export interface RequestInfo {
  /** The call that it belongs to. */
  readonly call: CallInfo;
  /** Which request of the call it is, counted from 1. */
  readonly attempt: number;
}

/** An answer that was read to its end. */
export interface ResponseInfo extends RequestInfo {
  /** Status of the answer. */
  readonly status: number;
  /** Correlation id, which Genesys support asks for. */
  readonly correlationId: string | undefined;
  /** Time from sending to the last byte of the answer, in milliseconds. */
  readonly durationMs: number;
}

/** What went wrong, as in the error of the same name; neither the request nor the answer is in it. */
export interface FailureInfo {
  /** Name of the error, such as `ServerError`. */
  readonly name: string;
  /** Its code, such as `server_error`. */
  readonly code: string;
  /** What happened, in words. */
  readonly message: string;
  /** Status of the answer; `undefined` when there was none. */
  readonly status: number | undefined;
  /** Correlation id of the request, which Genesys support asks for. */
  readonly correlationId: string | undefined;
  /** Time that the platform asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** Code in the platform's own answer, such as `not.found`. */
  readonly platformCode: string | undefined;
}

/** A request that failed and is repeated. */
export interface RetryInfo extends RequestInfo {
  /** Wait before the next request, in milliseconds. */
  readonly delayMs: number;
  /** What went wrong. */
  readonly error: FailureInfo;
  /** Tokens left in the retry budget. */
  readonly budgetLeft: number;
}

/** Something that holds calls back. */
export interface LimitInfo {
  /**
   * `queue`: calls wait for the rate limit; `refused`: the platform answered 429 and all calls pause; `announced`: the
   * platform says that the limit is nearly reached; `retry_budget`: a request was not repeated because too many failed.
   */
  readonly reason: 'queue' | 'refused' | 'announced' | 'retry_budget';
  /** Time that is waited, in milliseconds; 0 when it is not known. */
  readonly waitMs: number;
  /** Calls that wait for the rate limit. */
  readonly waiting: number;
}

/** One place where an answer differs from its description. */
export interface DriftIssue {
  /** The place, such as `entities.*.dateCreated`; `*` stands for any item of a list. */
  readonly path: string;
  /** What is wrong there, without the value. */
  readonly problem: string;
}

/** An answer that differs from its description. */
export interface DriftReport {
  /** Name of the operation, such as `getChatsRoom`. */
  readonly operation: string;
  /** Where it differs; only places that were not reported before. */
  readonly issues: readonly DriftIssue[];
}

/**
 * Functions that are told what a client does. None gets a token or message text.
 *
 * One that throws while a call is under way fails that call with a `HookError`, and no other. What `onLimit`,
 * `onSessionEnd` and `onStoreFailure` throw goes to the logger alone, as they belong to no call; so does what a hook
 * that is not waited for rejects with.
 */
export interface ClientHooks {
  /**
   * Wraps a whole call, waits and repeats included.
   *
   * @param call - The call.
   * @param run - Makes the call, once; has to be called before the hook ends. Rejects with what the call fails of, which the caller gets
   * whatever the hook does with it.
   */
  aroundCall?(call: CallInfo, run: () => Promise<void>): Promise<void>;
  /**
   * A request is about to be sent. The request waits for a promise, as long as an attempt may take.
   *
   * @param request - The call and the attempt.
   * @returns Headers to add; `Authorization` and `Host` cannot be replaced.
   */
  beforeRequest?(
    request: RequestInfo,
  ): Readonly<Record<string, string>> | undefined | Promise<Readonly<Record<string, string>> | undefined>;
  /**
   * An answer arrived, of whatever status. The call waits for a promise, as long as an attempt may take.
   *
   * @param response - What is known of the answer.
   */
  afterResponse?(response: ResponseInfo): void | Promise<void>;
  /**
   * A request failed and will be repeated.
   *
   * @param retry - What failed, and when it is repeated.
   */
  onRetry?(retry: RetryInfo): void;
  /**
   * Calls are held back, or a repeat is not made.
   *
   * @param limit - Why, and for how long.
   */
  onLimit?(limit: LimitInfo): void;
  /**
   * An answer differs from its description, once for each operation and place. The call goes on.
   *
   * @param drift - The operation and the places.
   */
  onDrift?(drift: DriftReport): void;
  /**
   * The login is over: the platform refuses the token and there is no way to another one. Log in again.
   *
   * @param reason - What ended it, such as `invalid_grant` or `token_refused`.
   */
  onSessionEnd?(reason: string): void;
  /**
   * A token store failed to keep tokens, or a rate limit store to count. The client goes on with what it has in
   * memory.
   *
   * @param error - What the store threw.
   */
  onStoreFailure?(error: unknown): void;
}
