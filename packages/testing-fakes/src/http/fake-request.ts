/** A request as the fake reads it, whatever carried it here. */
export interface FakeRequest {
  /** Method in capital letters. */
  readonly method: string;
  /** Path and query as sent, percent-encoded. */
  readonly target: string;
  /** Headers; names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Body as text; empty when there is none. */
  readonly body: string;
  /** Size of the body, in bytes. */
  readonly bodyBytes: number;
}

/** Path of a request, without its query. */
export function pathOf({ target }: FakeRequest): string {
  const end = target.search(/[?#]/);
  return end === -1 ? target : target.slice(0, end);
}

/** Query of a request. */
export function queryOf({ target }: FakeRequest): URLSearchParams {
  const start = target.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : target.slice(start + 1));
}
