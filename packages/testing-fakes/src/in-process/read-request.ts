import type { FakeRequest } from '../http/fake-request.ts';

/** Reads a request of the standard kind. */
export async function readRequest(request: Request): Promise<FakeRequest> {
  const { pathname, search } = new URL(request.url);
  const body = await request.text();
  return {
    method: request.method.toUpperCase(),
    target: `${pathname}${search}`,
    headers: Object.fromEntries(request.headers),
    body,
    bodyBytes: new TextEncoder().encode(body).byteLength,
  };
}
