import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { policyTagPattern } from './security-policy-tag.ts';
import { securityPolicy } from './security-policy.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

const pack = promisify(gzip);
/** Pictures are small by themselves. */
const isPackable = /\.(?:css|html|js|json|map|svg|txt|webmanifest)$/;

/** What a page server serves. */
export interface PageServerOptions {
  /** Folder of the built app. */
  readonly root: string;
  readonly port: number;
  readonly host: string;
  /** What `config.json` holds, for who asked under this host name. */
  readonly configFor: (hostname: string) => Readonly<Record<string, unknown>>;
  /** Plays a fault on the fake, where there is one. */
  readonly playFault?: ((name: string) => boolean) | undefined;
  /** What the page may connect to, for who asked under this host name. */
  readonly connectionsFor: (hostname: string) => readonly string[];
}

/** A server of the built app. */
export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the built app with the headers that keep it safe. */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const server = createServer((request, response) => void answer(options, request, response));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function answer(
  options: PageServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { root, configFor, connectionsFor, playFault } = options;
  const url = URL.parse(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  if (url === null) {
    response.writeHead(400).end();
    return;
  }
  const { pathname, hostname } = url;
  const path = pathname === '/' ? '/index.html' : pathname;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Content-Security-Policy', securityPolicy(connectionsFor(hostname), 'header'));
  response.setHeader(
    'Cache-Control',
    path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
  );
  if (request.method === 'POST') {
    // Another site's page may send a POST too, and is told from this one by what the browser says of it.
    const isOwnPage = request.headers['sec-fetch-site'] === 'same-origin';
    const isPlayed = isOwnPage && path.startsWith('/faults/') && playFault?.(path.slice('/faults/'.length));
    response.writeHead(isPlayed === true ? 204 : 404).end();
    return;
  }
  const content = path === '/config.json' ? JSON.stringify(configFor(hostname)) : await read(root, path);
  if (content === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  const isPacked = isPackable.test(path) && acceptsGzip(request);
  if (isPacked) response.setHeader('Content-Encoding', 'gzip');
  if (request.method === 'HEAD') response.end();
  else response.end(isPacked ? await pack(content) : content);
}

function acceptsGzip({ headers }: IncomingMessage): boolean {
  return /\bgzip\b/.test(headers['accept-encoding']?.toString() ?? '');
}

async function read(root: string, path: string): Promise<Buffer | string | undefined> {
  try {
    const content = await readFile(join(root, normalize(decodeURIComponent(path))));
    // The header says the same more narrowly.
    return path === '/index.html' ? content.toString().replace(policyTagPattern, '') : content;
  } catch {
    return undefined;
  }
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
