import type * as Undici from 'undici';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FetchLike } from '../fetch-like.ts';
import type { TlsOptions } from './tls-options.ts';

/** How requests leave a Node process. */
export interface NodeFetchOptions {
  /** Address of a proxy, such as `http://proxy.example:3128`; with `user:password@` where it asks for that. */
  readonly proxy?: string | undefined;
  /** Certificates: the client's own for mutual TLS, and those to trust. */
  readonly tls?: TlsOptions | undefined;
}

/** A `fetch` with connections of its own. */
export interface NodeFetch extends FetchLike {
  /**
   * Closes the connections that are kept open. Idle ones keep no process alive, so a program need not call it.
   *
   * @returns When they are closed.
   */
  readonly close: () => Promise<void>;
}

/** What requests go through. */
interface Connections {
  readonly fetch: (
    input: string,
    init: RequestInit & { readonly dispatcher: Undici.Dispatcher },
  ) => Promise<Response>;
  readonly dispatcher: Undici.Dispatcher;
}

/**
 * Makes a `fetch` that goes through a proxy, or shows a client certificate. Needs the package `undici`, which is loaded
 * with the first request.
 *
 * @param options - Proxy and certificates.
 * @returns The `fetch`, for the option of that name of an `ApiClient`.
 * @throws A `ConfigurationError` with the first request, when `undici` is not installed or an option cannot work.
 *
 * @example
 * ```ts
 * const fetch = createNodeFetch({ proxy: 'http://proxy.example:3128' });
 * const client = new ApiClient({ region: 'eu_central_1', fetch });
 * ```
 */
export function createNodeFetch(options: NodeFetchOptions = {}): NodeFetch {
  let loading: Promise<Connections> | undefined;
  const fetch: FetchLike = async (input, init) => {
    loading ??= load(options);
    const connections = await loading;
    return connections.fetch(input, { ...init, dispatcher: connections.dispatcher });
  };
  const close = async (): Promise<void> => {
    // What could not be loaded has no connections.
    const connections = await loading?.catch(() => undefined);
    await connections?.dispatcher.close();
  };
  return Object.assign(fetch, { close });
}

async function load(options: NodeFetchOptions): Promise<Connections> {
  const undici = await import('undici').catch(() => undefined);
  if (undici === undefined) throw new ConfigurationError('fetch', 'needs a package: npm install undici');
  return {
    // Its own classes for requests and answers have the shape of the global ones.
    fetch: undici.fetch as unknown as Connections['fetch'],
    dispatcher: dispatcherOf(undici, options),
  };
}

function dispatcherOf(
  { Agent, ProxyAgent }: typeof Undici,
  { proxy, tls }: NodeFetchOptions,
): Undici.Dispatcher {
  const connect = secureContext(tls);
  if (proxy === undefined) return new Agent({ connect });
  const { protocol } = URL.parse(proxy) ?? { protocol: '' };
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new ConfigurationError('proxy', 'must be an address such as http://proxy.example:3128');
  }
  return new ProxyAgent({ uri: proxy, requestTls: connect });
}

function secureContext(tls: TlsOptions = {}): Readonly<Record<string, string | Buffer>> {
  return Object.fromEntries(
    Object.entries(tls)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]: [string, string | Uint8Array]) => {
        return [name, typeof value === 'string' ? value : Buffer.from(value)];
      }),
  );
}
