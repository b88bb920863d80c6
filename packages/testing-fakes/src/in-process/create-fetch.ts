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
  return async (input, init) => {
    const request = new Request(typeof input === 'string' ? new URL(input, origin) : input, init);
    const { signal, redirect } = request;
    signal.throwIfAborted();
    let address = new URL(request.url);
    let read: FakeRequest | undefined;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      if (!servesAddress(origin, address)) throw unknownHost(origin, address);
      read ??= await readRequest(request, address);
      signal.throwIfAborted();
      const response = await playResponse(handle(read), clock, signal);
      const location = response.headers.get('location');
      if (location === null || !isRedirect(response.status) || redirect === 'manual') return response;
      if (redirect === 'error') throw failure('unexpected redirect');
      address = new URL(location, address);
      read = redirectedRequest(read, response.status, address);
    }
    throw failure('redirect count exceeded');
  };
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** The request that follows a redirect: 307 and 308 keep method and body, the others read the new address. */
function redirectedRequest(read: FakeRequest, status: number, { pathname, search }: URL): FakeRequest {
  const target = `${pathname}${search}`;
  if (status === 307 || status === 308 || read.method === 'HEAD') return { ...read, target };
  return { ...read, target, method: 'GET', body: '', bodyBytes: 0 };
}

function unknownHost(origin: string, { hostname }: URL): TypeError {
  const reason = `getaddrinfo ENOTFOUND ${hostname}: this fetch reaches only the fake at ${origin}`;
  return failure(reason, { code: 'ENOTFOUND', hostname });
}

function failure(reason: string, details: object = {}): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(reason), details) });
}
