/**
 * The fake as handlers of Mock Service Worker 3, for tests that have it in place already.
 *
 * @packageDocumentation
 */
import { type AnyHandler, HttpResponse, http, ws } from 'msw';
import type { FakeGenesysCloud } from './fake-genesys-cloud.ts';

/** What the handlers answer for. */
export interface FakeHandlersOptions {
  /**
   * Domain of a region, such as `mypurecloud.de`, whose API and login hosts are answered for besides the origin of
   * the fake.
   */
  readonly domain?: string;
}

/**
 * Makes handlers for `setupServer` or `setupWorker`.
 *
 * @param cloud - Answers the requests.
 * @param options - What to answer for besides the origin of the fake.
 * @returns A handler for requests and one for sockets.
 *
 * @example
 * ```ts
 * const cloud = createFakeGenesysCloud();
 * const server = setupServer(...fakeHandlers(cloud, { domain: 'mypurecloud.de' }));
 * server.listen({ onUnhandledFrame: 'error' });
 * ```
 */
export function fakeHandlers(cloud: FakeGenesysCloud, { domain }: FakeHandlersOptions = {}): AnyHandler[] {
  const hosts = domain === undefined ? [] : [`https://api.${domain}`, `https://login.${domain}`];
  const origins = [cloud.origin, ...hosts].map(escapeRegExp).join('|');
  const sockets = ws.link(`${cloud.origin.replace(/^http/, 'ws')}/channels/*`);
  return [
    http.all(new RegExp(`^(?:${origins})/`), ({ request }) => answer(cloud, request)),
    sockets.addEventListener('connection', ({ client }) => {
      const target = `${client.url.pathname}${client.url.search}`;
      if (!cloud.hasChannel(target)) {
        client.close(1008, 'There is no such channel.');
        return;
      }
      const connection = cloud.connect(target, {
        send: (text) => client.send(text),
        close: (code, reason) => client.close(code, reason),
      });
      client.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') connection.receive(data);
      });
      client.addEventListener('close', () => connection.closed());
    }),
  ];
}

async function answer(cloud: FakeGenesysCloud, request: Request): Promise<Response> {
  try {
    return await cloud.fetch(request, { redirect: 'manual' });
  } catch (error) {
    if (error instanceof TypeError) return HttpResponse.error();
    throw error;
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
