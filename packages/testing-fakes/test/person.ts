import type { TokenOptions } from '../src/cloud/fake-directory.ts';
import type { FakeGenesysCloud } from '../src/fake-genesys-cloud.ts';
import type { FakeUser } from '../src/store/records.ts';

/** What a person in a test gets back. */
export interface Reply<TBody = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON; `undefined` when there was none. */
  readonly body: TBody;
}

/** Somebody who calls the API of a fake, through its `fetch`. */
export class Person {
  readonly token: string;
  readonly #cloud: FakeGenesysCloud;

  constructor(cloud: FakeGenesysCloud, user: Pick<FakeUser, 'id'> | undefined, options: TokenOptions = {}) {
    this.#cloud = cloud;
    this.token = cloud.tokenFor(user, options);
  }

  get = <TBody = Record<string, unknown>>(path: string): Promise<Reply<TBody>> => this.call('GET', path);

  post = <TBody = Record<string, unknown>>(path: string, body?: unknown): Promise<Reply<TBody>> =>
    this.call('POST', path, body);

  put = (path: string, body?: unknown): Promise<Reply> => this.call('PUT', path, body);

  patch = (path: string, body?: unknown): Promise<Reply> => this.call('PATCH', path, body);

  delete = (path: string): Promise<Reply> => this.call('DELETE', path);

  async call<TBody = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply<TBody>> {
    const answer = await this.#cloud.fetch(`${this.#cloud.origin}/api/v2${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as TBody,
    };
  }
}

/** A message as a test reads it. */
export interface SeenMessage {
  readonly id: string;
  readonly body: string;
  readonly dateCreated: string;
  readonly dateModified?: string;
  readonly edited: boolean;
  readonly mentions?: Record<string, string>;
  readonly thread: { readonly id: string };
  readonly parentThread?: { readonly id: string };
  readonly user: { readonly id: string };
  readonly reactions?: { readonly emoji: string; readonly users: { readonly id: string }[] }[];
}

/** A list as a test reads it. */
export interface SeenList<TItem = SeenMessage> {
  readonly entities: TItem[];
}
