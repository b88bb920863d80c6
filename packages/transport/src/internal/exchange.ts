import ky, { type Options } from 'ky';
import type { FetchLike } from '../fetch-like.ts';
import type { WireRequest } from './build-request.ts';

/** What travels beside ky's own `Request`: a body or signal inside one would be copied twice. */
interface Beside {
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Carries one request and answers as soon as the headers are there, whatever the status. */
export type Exchange = (request: WireRequest, signal: AbortSignal) => Promise<Response>;

/** Makes an exchange of a `fetch`: one attempt, no redirect followed, no status thrown. */
export function createExchange(fetch: FetchLike): Exchange {
  const wire = ky.create({
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    fetch: (input, init) => {
      const request = input as Request;
      const { body, signal } = (init as { readonly beside: Beside }).beside;
      const { method, headers } = request;
      return fetch(request.url, {
        method,
        headers,
        redirect: 'manual',
        signal,
        ...(body === undefined ? {} : { body }),
      });
    },
  });
  return ({ url, method, headers, body }, signal) => {
    // ky hands options that it does not know to `fetch`.
    const options: Options & { beside: Beside } = { method, headers, beside: { body, signal } };
    return wire(url, options);
  };
}
