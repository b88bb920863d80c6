import type { Detail } from '@genesys-chat/models';
import { isWord } from './is-word.ts';
import { redactCause } from './redact-cause.ts';
import type { ChatErrorCode } from './chat-error-code.ts';

/** Marks errors of this package, so that two copies of it in one program know each other's. */
const brand = Symbol.for('@genesys-chat/transport/error');

/** What the platform answered, as far as it was read. Kept out of everything that prints an error. */
export interface ErrorResponse {
  /** Headers of the answer, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer as JSON where it was JSON, otherwise `undefined`. */
  readonly body: unknown;
  /** The answer as it came. */
  readonly text: string;
}

/** What is known of the call that failed. */
export interface ErrorContext {
  /** Name of the operation, such as `getChatsRoom`. */
  readonly operation?: string | undefined;
  /** Status of the answer. */
  readonly status?: number | undefined;
  /** Correlation id of the request, which Genesys support asks for. */
  readonly correlationId?: string | undefined;
  /** Time that the platform asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** How many requests the call had sent. */
  readonly attempts?: number | undefined;
  /** Code in the platform's own answer, such as `not.found`. */
  readonly platformCode?: string | undefined;
  /** What the platform says about single fields. */
  readonly details?: readonly Detail[] | undefined;
  /** The answer. */
  readonly response?: ErrorResponse | undefined;
  /** What led to this error. */
  readonly cause?: unknown;
}

/**
 * Base of every error that a call can reject with. Printing one, as text, JSON or by `util.inspect`, shows
 * neither token nor message text.
 */
export abstract class ChatError extends Error {
  /**
   * Whether a value is an error of this class, also when another copy of the package made it.
   *
   * @param error - Any value, such as what a `catch` received.
   * @returns `true` for an error of this class.
   *
   * @example
   * ```ts
   * if (NotFoundError.isInstance(error)) console.log(error.operation);
   * ```
   */
  static isInstance<TError extends ChatError>(
    this: (abstract new (...values: never[]) => TError) & { readonly code?: string },
    error: unknown,
  ): error is TError {
    return isBranded(error) && (this.code === undefined || this.code === error.code);
  }

  /** Names the cause, for a `switch`; stays the same when a bundler shortens class names. */
  abstract readonly code: ChatErrorCode | (string & {});
  /** Name of the operation; `undefined` when the error belongs to none. */
  readonly operation: string | undefined;
  /** Status of the answer; `undefined` when there was none. */
  readonly status: number | undefined;
  /** Correlation id of the request, which Genesys support asks for. */
  readonly correlationId: string | undefined;
  /** Time to wait before calling again, in milliseconds; `undefined` when the platform named none. */
  readonly retryAfterMs: number | undefined;
  /** How many requests the call had sent; 0 when it failed before the first. */
  readonly attempts: number;
  /** Code in the platform's own answer, such as `not.found`. */
  readonly platformCode: string | undefined;
  readonly #details: readonly Detail[];
  readonly #response: ErrorResponse | undefined;

  /**
   * Makes the error.
   *
   * @param message - What happened and what to do next.
   * @param context - What is known of the call.
   */
  constructor(message: string, context: ErrorContext) {
    super(message, 'cause' in context ? { cause: redactCause(context.cause, isBranded) } : undefined);
    this.operation = context.operation;
    this.status = context.status;
    this.correlationId = context.correlationId;
    this.retryAfterMs = context.retryAfterMs;
    this.attempts = context.attempts ?? 0;
    this.platformCode = context.platformCode;
    this.#details = context.details ?? [];
    this.#response = context.response;
    Object.defineProperty(this, brand, { value: true });
  }

  /** What the platform says about single fields; empty when it says nothing. May quote names of rooms and users. */
  get details(): readonly Detail[] {
    return this.#details;
  }

  /** Headers of the answer, names in lower case; empty when there was none. */
  get headers(): Readonly<Record<string, string>> {
    return this.#response?.headers ?? {};
  }

  /** The answer as JSON; `undefined` when there was none or it was not JSON. May quote what was sent. */
  get body(): unknown {
    return this.#response?.body;
  }

  /** The answer as it came; empty when there was none. May quote what was sent. */
  get text(): string {
    return this.#response?.text ?? '';
  }

  /**
   * The error for a log: what is safe to keep, and nothing else.
   *
   * @returns A plain object without headers, body, text or token.
   */
  toJSON(): Readonly<Record<string, unknown>> {
    return {
      name: this.name,
      code: this.code,
      message: this.message,
      operation: this.operation,
      status: this.status,
      correlationId: this.correlationId,
      retryAfterMs: this.retryAfterMs,
      attempts: this.attempts,
      platformCode: this.platformCode,
      details: this.details.map(({ errorCode = '', fieldName = '' }) => ({
        errorCode: isWord(errorCode) ? errorCode : undefined,
        fieldName: isWord(fieldName) ? fieldName : undefined,
      })),
    };
  }

  /** What `console.log` and `util.inspect` show in Node: the stack and the fields of {@link ChatError.toJSON}. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const { name: _name, message: _message, ...facts } = this.toJSON();
    const cause = this.cause instanceof Error ? `\n  cause: ${this.cause.name}: ${this.cause.message}` : '';
    return `${this.stack ?? this.message}\n  ${JSON.stringify(facts)}${cause}`;
  }
}

function isBranded(value: unknown): value is ChatError {
  return typeof value === 'object' && value !== null && brand in value;
}
