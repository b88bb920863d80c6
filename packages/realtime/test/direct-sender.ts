import type { Operation, OperationInput, OperationOutput } from '@genesys-chat/models';
import type { FakeGenesysCloud } from '@genesys-chat/testing-fakes';
import {
  AuthenticationError,
  BadRequestError,
  type CallOptions,
  type Clock,
  NetworkError,
  NotFoundError,
  PermissionError,
  type Sender,
  ServerError,
} from '@genesys-chat/transport';
import { pause } from '../src/internal/connection/pause.ts';

type Failure = 'network' | 'server';

/**
 * Carries operations to the fake without HTTP, so that thousands of histories can be played. A request and its answer
 * each take half of the latency.
 */
export class DirectSender implements Sender {
  readonly #cloud: FakeGenesysCloud;
  readonly #clock: Clock;
  /** Access token; a test may take it away. */
  token: string;
  isOnline = true;
  latencyMs = 0;
  /** How the next requests fail; those that fail with `server` have done their work first. */
  readonly failures: Failure[] = [];

  constructor(cloud: FakeGenesysCloud, clock: Clock, token: string) {
    this.#cloud = cloud;
    this.#clock = clock;
    this.token = token;
  }

  async send<TOperation extends Operation>(
    operation: TOperation,
    input: OperationInput<TOperation>,
    { signal }: CallOptions = {},
  ): Promise<OperationOutput<TOperation>> {
    const { path = {}, query = {}, body } = input as Request;
    await this.#wait(signal);
    const failure = this.isOnline ? this.failures.shift() : 'network';
    if (failure === 'network') throw new NetworkError({ operation: operation.id });
    const answer = this.call(operation.method, fill(operation.path, path) + toQuery(query), body, this.token);
    await this.#wait(signal);
    if (!this.isOnline) throw new NetworkError({ operation: operation.id });
    if (failure === 'server') throw new ServerError({ operation: operation.id, status: 502 });
    if (answer.status >= 400) throw toError(operation.id, answer.status);
    return answer.body as OperationOutput<TOperation>;
  }

  /** Sends a request at once. */
  call(method: string, target: string, body: unknown, token: string): { status: number; body: unknown } {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = this.#cloud.handle({ method, target, headers, body: text, bodyBytes: text.length });
    const { status, body: document = '' } = answer;
    return { status, body: document === '' ? undefined : JSON.parse(String(document)) };
  }

  /** Half of the latency, as it is when the wait begins. */
  async #wait(signal = neverFires): Promise<void> {
    signal.throwIfAborted();
    if (this.latencyMs > 0) await pause(this.#clock, this.latencyMs / 2, signal);
    signal.throwIfAborted();
  }
}

const neverFires = new AbortController().signal;

interface Request {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | boolean>>;
  readonly body?: unknown;
}

function fill(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(values[name] ?? ''));
}

function toQuery(query: Readonly<Record<string, string | boolean>>): string {
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
  return text === '' ? '' : `?${text}`;
}

function toError(operation: string, status: number): Error {
  const context = { operation, status };
  if (status === 401) return new AuthenticationError(context);
  if (status === 403) return new PermissionError([], context);
  if (status === 404) return new NotFoundError(context);
  return status < 500 ? new BadRequestError(context) : new ServerError(context);
}
