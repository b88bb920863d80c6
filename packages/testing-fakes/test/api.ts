/** Sends requests as one caller, to the fake in this process or to a server. */
export interface Api {
  get(path: string): Promise<Answer>;
  send(method: string, path: string, body?: unknown): Promise<Answer>;
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // What tests look into: the shapes are checked by what they expect.
  readonly body: Record<string, unknown>;
}

/** Makes an {@link Api}. */
export function apiOf(origin: string, token: string, send: typeof fetch | FetchOfFake = fetch): Api {
  const request = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await send(`${origin}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
    };
  };
  return { get: (path) => request('GET', path), send: request };
}

type FetchOfFake = (input: string, init?: RequestInit) => Promise<Response>;
