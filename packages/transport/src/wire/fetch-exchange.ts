import ky, { isNetworkError, type Options } from 'ky';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FetchLike } from '../fetch-like.ts';
import { within } from '../scope/within.ts';
import type { Exchange } from './exchange.ts';
import { readBody } from './read-body.ts';

/** What travels beside ky's own `Request`: a body or signal inside one would be copied twice. */
interface Beside {
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** Makes an exchange of a `fetch`, by way of ky. */
export function createFetchExchange(fetch: FetchLike): Exchange {
  const wire = ky.create({
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    fetch: async (input, init) => {
      const request = input as Request;
      const { body, signal } = (init as { readonly beside: Beside }).beside;
      const { method, headers } = request;
      const response: unknown = await fetch(request.url, {
        method,
        headers,
        redirect: 'manual',
        signal,
        ...(body === undefined ? {} : { body }),
      });
      if (isResponse(response)) return response;
      throw new ConfigurationError('fetch', 'must give a Response; a mock may give Response.json({})');
    },
  });
  return async ({ url, method, headers, body }, scope) => {
    // ky hands options that it does not know to `fetch`.
    const options: Options & { beside: Beside } = { method, headers, beside: { body, signal: scope.signal } };
    const response = await within(wire(url, options).catch(unwrap), scope);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      read: (limit, reading) => readBody(response, limit, reading),
    };
  };
}

/** Whether a `fetch` gave what is read of a `Response`, of whatever class; mocks often give less, or nothing. */
function isResponse(value: unknown): value is Response {
  const { headers, body } = (value ?? {}) as Partial<Response>;
  return headers !== undefined && body !== undefined;
}

/** ky wraps what `fetch` rejects with. */
function unwrap(error: unknown): never {
  throw isNetworkError(error) ? error.cause : error;
}
