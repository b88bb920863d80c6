import type { FakeClock } from '../clock/fake-clock.ts';
import type { FakeRequest } from '../http/fake-request.ts';
import type { FakeResponse } from '../http/fake-response.ts';
import { playResponse } from './play-response.ts';
import { readRequest } from './read-request.ts';
import { servesAddress } from './serves-address.ts';

/** The `fetch` of the fake; has the shape of the standard one. */
export type FakeFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What a `fetch` of the fake works with. */
export interface FetchParts {
  readonly origin: string;
  readonly clock: FakeClock;
  readonly handle: (request: FakeRequest) => FakeResponse;
}

/** Redirects that `fetch` follows at most. */
const mostRedirects = 20;

/** Makes a `fetch` that asks the fake, and nobody else. */
export function createFetch({ origin, clock, handle }: FetchParts): FakeFetch {
  const send = async (request: Request): Promise<Response> => {
    const { signal } = request;
    signal.throwIfAborted();
    if (!servesAddress(origin, new URL(request.url))) throw unknownHost(origin, request);
    const read = await readRequest(request);
    signal.throwIfAborted();
    return playResponse(handle(read), clock, signal);
  };
  return async (input, init) => {
    let request = new Request(typeof input === 'string' ? new URL(input, origin) : input, init);
    const { redirect } = request;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const followUp = redirect === 'follow' ? request.clone() : request;
      const response = await send(request);
      const location = response.headers.get('location');
      if (location === null || response.status < 300 || redirect === 'manual') return response;
      if (redirect === 'error') throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
      request = redirected(followUp, response.status, location);
    }
    throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') });
  };
}

function redirected(request: Request, status: number, location: string): Request {
  const address = new URL(location, request.url);
  const keepsMethod = status === 307 || status === 308 || request.method === 'GET' || request.method === 'HEAD';
  const headers = new Headers(request.headers);
  if (address.origin !== new URL(request.url).origin) headers.delete('authorization');
  const { signal } = request;
  return keepsMethod
    ? new Request(new Request(address, request), { headers })
    : new Request(address, { method: 'GET', headers, signal });
}

function unknownHost(origin: string, { url }: Request): TypeError {
  const { hostname } = new URL(url);
  const cause = Object.assign(
    new Error(`getaddrinfo ENOTFOUND ${hostname}: this fetch reaches only the fake at ${origin}`),
    { code: 'ENOTFOUND', hostname },
  );
  return new TypeError('fetch failed', { cause });
}
