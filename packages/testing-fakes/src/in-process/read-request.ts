import type { FakeRequest } from '../http/fake-request.ts';

/** Reads a request of the standard kind, for an address. */
export async function readRequest(request: Request, { pathname, search }: URL): Promise<FakeRequest> {
  const body = request.body === null ? '' : await request.text();
  return {
    method: request.method.toUpperCase(),
    target: `${pathname}${search}`,
    headers: Object.fromEntries(request.headers),
    body,
    bodyBytes: body === '' ? 0 : new TextEncoder().encode(body).byteLength,
  };
}
