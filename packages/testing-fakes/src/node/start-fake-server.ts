import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { RealClock } from '../clock/real-clock.ts';
import { type FakeGenesysCloud, createFakeGenesysCloud } from '../fake-genesys-cloud.ts';
import { type FieldNames, refuseUnknownFields } from '../internal/refuse-unknown.ts';
import { SqliteStore } from '../store/sqlite-store.ts';
import type { FakeServer, FakeServerOptions } from './fake-server.ts';
import { listen, originOf } from './listen.ts';
import { serveRequests } from './serve-requests.ts';
import { serveSockets, wantsSocket } from './serve-sockets.ts';

/** How long an idle connection is kept, in milliseconds; longer than clients keep theirs. */
const keepAliveTimeoutMs = 65_000;

const optionNames: FieldNames<FakeServerOptions> = {
  port: true,
  host: true,
  origin: true,
  data: true,
  seed: true,
  behaviour: true,
  clock: true,
  control: true,
  tls: true,
};

/**
 * Serves a fake over HTTP, with its WebSockets on the same address.
 *
 * @param options - Where to listen and what to serve.
 * @returns The server, once it listens.
 * @throws TypeError When there is no such option, seed or switch.
 * @throws {@link PortTakenError} When something else listens on the port.
 *
 * @example
 * ```ts
 * const server = await startFakeServer({ port: 0 });
 * console.log(server.url);
 * await server.close();
 * ```
 */
export async function startFakeServer(options: FakeServerOptions = {}): Promise<FakeServer> {
  refuseUnknownFields('the server', options, optionNames);
  const { port = 8787, host = '127.0.0.1', tls } = options;
  const server = tls
    ? createTlsServer({ key: tls.key, cert: tls.cert, shouldUpgradeCallback: wantsSocket })
    : createServer({ shouldUpgradeCallback: wantsSocket });
  server.keepAliveTimeout = keepAliveTimeoutMs;
  const origin = originOf(tls ? 'https' : 'http', host, await listen(server, port, host));
  try {
    const cloud = createCloud(options, options.origin ?? origin);
    serveRequests(server, cloud, options.control ?? false);
    const endSockets = serveSockets(server, cloud);
    let stopped: Promise<void> | undefined;
    return { url: cloud.origin, cloud, close: () => (stopped ??= stop(server, cloud, endSockets)) };
  } catch (error) {
    server.close();
    throw error;
  }
}

function createCloud(options: FakeServerOptions, origin: string): FakeGenesysCloud {
  const { data, seed, behaviour, clock = new RealClock() } = options;
  const store = data === undefined ? undefined : new SqliteStore(data);
  try {
    return createFakeGenesysCloud({
      origin,
      clock,
      ...(seed && { seed }),
      ...(behaviour && { behaviour }),
      ...(store && { store }),
    });
  } catch (error) {
    store?.close();
    throw error;
  }
}

async function stop(server: Server, cloud: FakeGenesysCloud, endSockets: () => Promise<void>): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await endSockets();
  server.closeAllConnections();
  cloud.close();
  await closed;
}
