import { ApiClient, type ApiClientOptions } from '@genesys-chat/transport';

/** A request as the platform would see it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly path: string;
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** Answers a request. */
export type Responder = (request: SeenRequest) => Response | Promise<Response>;

/** A client over a `fetch` that keeps what it saw and answers what it is told; nothing paces or repeats. */
export function scriptedClient(
  respond: Responder,
  options: ApiClientOptions = {},
): { readonly client: ApiClient; readonly seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  const client = new ApiClient({
    baseUrl: 'https://genesys.test',
    accessToken: 'token-1',
    retry: false,
    rateLimit: false,
    fetch: async (address, init) => {
      const { pathname, search } = new URL(address);
      const request = {
        method: init.method ?? 'GET',
        path: pathname + search,
        body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
        signal: init.signal as AbortSignal,
      };
      seen.push(request);
      return respond(request);
    },
    ...options,
  });
  return { client, seen };
}

/** An answer of the platform; without a body it is 204. */
export function answer(body?: unknown, status = body === undefined ? 204 : 200): Response {
  return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
}
