import type { FaultName } from '../faults/fault.ts';
import { type FakeRequest, pathOf, queryOf } from '../http/fake-request.ts';
import type { FakeResponse } from '../http/fake-response.ts';
import type { OperationName } from '../http/operation-name.ts';

/** What there is to know about a request once it is answered. */
export interface RequestFacts {
  readonly request: FakeRequest;
  readonly operation: OperationName | undefined;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly fault: FaultName | undefined;
  readonly answer: FakeResponse;
  readonly correlationId: string;
}

/** A request that the fake has had, and its answer. */
export class RecordedRequest {
  /** Counts the requests, from 1. */
  readonly number: number;
  /** When it came, by the clock of the fake, in milliseconds since 1970. */
  readonly at: number;
  readonly #facts: RequestFacts;

  constructor(number: number, at: number, facts: RequestFacts) {
    this.number = number;
    this.at = at;
    this.#facts = facts;
  }

  /** Method in capital letters. */
  get method(): string {
    return this.#facts.request.method;
  }

  /** Path as sent, percent-encoded, without the query. */
  get path(): string {
    return pathOf(this.#facts.request);
  }

  /** What it was for; `undefined` for a path or method that nobody serves. */
  get operation(): OperationName | undefined {
    return this.#facts.operation;
  }

  /** Values of the placeholders of the path, decoded. */
  get pathValues(): Readonly<Record<string, string>> {
    return this.#facts.pathValues;
  }

  /** Query, the last value of each parameter. */
  get query(): Readonly<Record<string, string>> {
    return Object.fromEntries(queryOf(this.#facts.request));
  }

  /** Headers; names in small letters. */
  get headers(): FakeRequest['headers'] {
    return this.#facts.request.headers;
  }

  /** Body: parsed when it is JSON or a form, else the text; `undefined` when there was none. */
  get body(): unknown {
    const { body, headers } = this.#facts.request;
    if (body === '') return undefined;
    const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    return isForm === true ? Object.fromEntries(new URLSearchParams(body)) : parsed(body);
  }

  /** Status of the answer. */
  get status(): number {
    return this.#facts.answer.status;
  }

  /** Body of the answer: parsed when it is JSON; `undefined` when there was none. */
  get answer(): unknown {
    const { body } = this.#facts.answer;
    return typeof body === 'string' && body !== '' ? parsed(body) : body;
  }

  /** Fault that struck it. */
  get fault(): FaultName | undefined {
    return this.#facts.fault;
  }

  /** Correlation id of the answer. */
  get correlationId(): string {
    return this.#facts.correlationId;
  }

  /**
   * Names the request in a line.
   *
   * @returns Such as `#3 POST /api/v2/chats/rooms -> 200`.
   */
  toString(): string {
    const fault = this.fault === undefined ? '' : `, struck by ${this.fault}`;
    return `#${this.number} ${this.method} ${this.path} -> ${this.status}${fault}`;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
