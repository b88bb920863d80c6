import type { Scope } from '../scope/scope.ts';
import { decodeBody } from './decode-body.ts';
import type { DispatchHandler } from './dispatcher.ts';
import type { BodyLimit, Reply } from './exchange.ts';

/** Who waits for the headers, or for the body. */
interface Waiting {
  readonly resolve: (reply: IncomingReply) => void;
  readonly reject: (reason: unknown) => void;
  readonly unfollow: () => void;
}

/** One answer as a dispatcher brings it in. */
export class IncomingReply implements DispatchHandler, Reply {
  status = 0;
  readonly headers: Record<string, string> = {};
  readonly #chunks: Buffer[] = [];
  #sizeBytes = 0;
  #limit: BodyLimit | undefined;
  #isComplete = false;
  #failure: { readonly reason: unknown } | undefined;
  #waiting: Waiting | undefined;
  #abort: ((reason: unknown) => void) | undefined;

  /** Waits for the headers. */
  arrive(scope: Scope): Promise<Reply> {
    return this.#wait(scope);
  }

  async read(limit: BodyLimit, scope: Scope): Promise<string> {
    this.#limit = limit;
    this.#checkSize();
    if (!this.#isComplete || this.#failure !== undefined) await this.#wait(scope);
    return decodeBody(this.#chunks, this.headers['content-encoding'], limit);
  }

  onConnect(abort: (reason: unknown) => void): void {
    this.#abort = abort;
    if (this.#failure !== undefined) abort(this.#failure.reason);
  }

  onHeaders(status: number, rawHeaders: readonly (Buffer | string)[]): boolean {
    // What comes before the answer itself, such as 103, is of no interest.
    if (status < 200) return true;
    this.status = status;
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
      const name = textOf(rawHeaders[index]).toLowerCase();
      const value = textOf(rawHeaders[index + 1]);
      this.headers[name] = Object.hasOwn(this.headers, name) ? `${this.headers[name]}, ${value}` : value;
    }
    this.#settle()?.resolve(this);
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#chunks.push(chunk);
    this.#sizeBytes += chunk.byteLength;
    this.#checkSize();
    return true;
  }

  onComplete(): void {
    this.#isComplete = true;
    this.#settle()?.resolve(this);
  }

  onError(error: unknown): void {
    this.#failure ??= { reason: error };
    this.#settle()?.reject(this.#failure.reason);
  }

  #checkSize(): void {
    if (this.#limit === undefined || this.#sizeBytes <= this.#limit.bytes) return;
    this.#fail(this.#limit.exceeded());
  }

  #wait(scope: Scope): Promise<IncomingReply> {
    return new Promise((resolve, reject) => {
      if (scope.ended) this.#fail(scope.reason);
      if (this.#failure !== undefined) reject(this.#failure.reason);
      else this.#waiting = { resolve, reject, unfollow: scope.onEnd(() => this.#fail(scope.reason)) };
    });
  }

  /** Nobody waits any more; gives who did. */
  #settle(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.unfollow();
    return waiting;
  }

  /** Gives the request up, and the connection with it. */
  #fail(reason: unknown): void {
    if (this.#failure !== undefined) return;
    this.onError(reason);
    this.#abort?.(reason);
  }
}

function textOf(raw: Buffer | string | undefined): string {
  return typeof raw === 'string' ? raw : (raw?.toString('latin1') ?? '');
}
