/** What `opts` takes beside the query parameters of an operation. */
export interface CallSettings {
  /** Headers to add to the request; `Authorization` and `Host` cannot be replaced. */
  readonly customHeaders?: Readonly<Record<string, string>> | undefined;
}
