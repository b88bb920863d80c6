import type { CallInfo } from '../client-hooks.ts';
import type { ChatError, ErrorContext } from '../errors/chat-error.ts';
import type { Answer } from '../wire/answer.ts';
import type { WireRequest } from '../request/build-request.ts';

/** A request together with how to repeat it and how to read its answer. */
export interface Call {
  /** What errors and hooks are told of it. */
  readonly info: CallInfo;
  readonly request: WireRequest;
  /** Whether the access token goes with it. */
  readonly authorized: boolean;
  /** Whether sending it twice is as good as once. */
  readonly repeatable: boolean;
  /** Most requests to send, where that is fewer than the client's own setting. */
  readonly maxAttempts?: number;
  /** Status that, on a repeat, says that an earlier attempt had worked. */
  readonly alreadyDoneStatus: number | undefined;
  /** Makes the result of an answer with a status of success. */
  readonly read: (answer: Answer, context: ErrorContext) => unknown;
  /** Makes the error of any other answer. */
  readonly refuse: (answer: Answer, context: ErrorContext, nowMs: number) => ChatError;
}

/** How a call ended that succeeded. */
export interface CallResult {
  readonly value: unknown;
  readonly answer: Answer;
  /** How many requests it took. */
  readonly attempts: number;
}
