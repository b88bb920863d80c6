/** What a dispatcher calls while a request is under way, in the form that every version of undici understands. */
export interface DispatchHandler {
  onConnect(abort: (reason: unknown) => void): void;
  onHeaders(status: number, rawHeaders: readonly (Buffer | string)[]): boolean;
  onData(chunk: Buffer): boolean;
  onComplete(): void;
  onError(error: unknown): void;
}

/** What Node's own `fetch` sends through: its connections, kept open, and the proxy where one is set up. */
export interface Dispatcher {
  dispatch(
    request: {
      readonly origin: string;
      readonly path: string;
      readonly method: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | undefined;
    },
    handler: DispatchHandler,
  ): boolean;
}
