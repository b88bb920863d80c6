import type { FakeClock } from '../clock/fake-clock.ts';
import type { OperationName } from '../http/operation-name.ts';
import { refuseUnknownOperation } from '../http/operation-names.ts';
import { type FieldNames, refuseUnknownFields } from '../internal/refuse-unknown.ts';
import { differences, show } from './differences.ts';
import { RecordedRequest, type RequestFacts } from './recorded-request.ts';

/** What a request is expected to have been; what is left out may be anything. Objects may hold more, lists may not. */
export interface ExpectedRequest {
  /** Values of the placeholders of the path. */
  readonly pathValues?: Readonly<Record<string, string | RegExp>>;
  /** Query. */
  readonly query?: Readonly<Record<string, string | RegExp | undefined>>;
  /** Headers; names in small letters. */
  readonly headers?: Readonly<Record<string, string | RegExp | undefined>>;
  /** Body; a text may be given as a pattern. */
  readonly body?: unknown;
  /** Status of the answer. */
  readonly status?: number;
}

const expectedFields: FieldNames<ExpectedRequest> = {
  pathValues: true,
  query: true,
  headers: true,
  body: true,
  status: true,
};

/** Every request that a fake has had, oldest first. Preflights of browsers are left out. */
export class RequestJournal {
  readonly #clock: FakeClock;
  readonly #size: number;
  readonly #asserted = new WeakSet<RecordedRequest>();
  #entries: RecordedRequest[] = [];
  #count = 0;

  /**
   * Opens a journal.
   *
   * @param clock - Says when a request comes.
   * @param size - Requests to keep; older ones are forgotten.
   */
  constructor(clock: FakeClock, size: number) {
    this.#clock = clock;
    this.#size = size;
  }

  /** All requests. */
  get all(): readonly RecordedRequest[] {
    return this.#entries;
  }

  /**
   * Finds the requests for an operation.
   *
   * @param operation - Its name.
   * @returns The requests, oldest first.
   * @throws TypeError When there is no such operation.
   */
  for(operation: OperationName): readonly RecordedRequest[] {
    refuseUnknownOperation(operation);
    return this.#entries.filter((entry) => entry.operation === operation);
  }

  /**
   * Makes sure that an operation was asked for.
   *
   * @param operation - Its name.
   * @param expected - What the request is to have been.
   * @param times - How often; at least once by default.
   * @returns The requests that fit.
   * @throws Error When none or another number fits, with the differences to those that came closest.
   */
  assertSent(
    operation: OperationName,
    expected: ExpectedRequest = {},
    times?: number,
  ): readonly RecordedRequest[] {
    refuseUnknownFields('a request', expected, expectedFields);
    const candidates = this.for(operation);
    const fitting = candidates.filter((entry) => compare(expected, entry).length === 0);
    if (times === undefined ? fitting.length > 0 : fitting.length === times) {
      for (const entry of fitting) this.#asserted.add(entry);
      return fitting;
    }
    const wanted = times === undefined ? 'at least once' : `${times} times`;
    const head = `Expected ${operation} ${wanted}${describe(expected)}; ${fitting.length} requests fit.`;
    throw new Error(
      [head, ...this.#explain(candidates, expected), this.#forgotten()].filter(Boolean).join('\n'),
    );
  }

  /**
   * Makes sure that an operation was not asked for.
   *
   * @param operation - Its name.
   * @param expected - What the request is not to have been.
   * @throws Error When a request fits.
   */
  assertNotSent(operation: OperationName, expected: ExpectedRequest = {}): void {
    this.assertSent(operation, expected, 0);
  }

  /**
   * Makes sure that no request was made but those that `assertSent` has found, and those for some operations.
   *
   * @param alsoExpected - Operations that may have been asked for besides.
   * @throws Error When there was another request, with a line for each.
   */
  assertNoUnexpected(...alsoExpected: readonly OperationName[]): void {
    for (const operation of alsoExpected) refuseUnknownOperation(operation);
    const unexpected = this.#entries.filter(
      (entry) =>
        !this.#asserted.has(entry) &&
        (entry.operation === undefined || !alsoExpected.includes(entry.operation)),
    );
    if (unexpected.length === 0) return;
    const lines = unexpected.map(
      (entry) => `  ${entry.toString()} (${entry.operation ?? 'no operation has this path'})`,
    );
    throw new Error(['These requests were not expected:', ...lines].join('\n'));
  }

  /** Forgets all requests. */
  clear(): void {
    this.#entries = [];
    this.#count = 0;
  }

  /**
   * Writes a request down.
   *
   * @internal
   */
  record(facts: RequestFacts): void {
    this.#count += 1;
    this.#entries.push(new RecordedRequest(this.#count, this.#clock.now(), facts));
    if (this.#entries.length > this.#size * 2) this.#entries = this.#entries.slice(-this.#size);
  }

  #explain(candidates: readonly RecordedRequest[], expected: ExpectedRequest): string[] {
    if (candidates.length > 0) {
      return candidates.slice(-5).flatMap((entry) => {
        const found = compare(expected, entry).map((difference) => `    ${difference}`);
        return [`  ${entry.toString()}`, ...(found.length > 0 ? found : ['    fits'])];
      });
    }
    const others = this.#entries.slice(-5).map((entry) => `  ${entry.toString()}`);
    return others.length > 0
      ? ['There was no such request. The last ones were:', ...others]
      : ['There was no request.'];
  }

  #forgotten(): string {
    const forgotten = this.#count - this.#entries.length;
    return forgotten > 0 ? `${forgotten} older requests were forgotten: raise journalSize.` : '';
  }
}

function compare(expected: ExpectedRequest, entry: RecordedRequest): string[] {
  return Object.entries(expected).flatMap(([name, value]) =>
    differences(value, entry[name as keyof ExpectedRequest], [name]),
  );
}

function describe(expected: ExpectedRequest): string {
  const { body, query, pathValues } = expected;
  const shown = Object.entries({ pathValues, query, body }).filter(([, value]) => value !== undefined);
  return shown.length === 0
    ? ''
    : ` with ${shown.map(([name, value]) => `${name} ${show(value)}`).join(', ')}`;
}
