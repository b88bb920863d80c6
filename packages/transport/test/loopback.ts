import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { listen } from './listen.ts';

/** A platform on this machine that answers over real connections. */
export interface Loopback {
  readonly baseUrl: string;
  /** Requests that arrived, each with its body. */
  readonly arrived: { readonly method: string; readonly url: string; readonly body: string }[];
  /** Connections that were opened. */
  readonly connections: Socket[];
  /** Waits until a request has arrived whole. */
  readonly nextRequest: () => Promise<void>;
}

/** One turn of a platform on this machine, called when a request has arrived whole. */
export type LoopbackTurn = (response: ServerResponse, socket: Socket) => void;

/** Starts a platform that plays a script, the last turn again and again, and ends it with the test. */
export async function loopback(...turns: readonly LoopbackTurn[]): Promise<Loopback> {
  const arrived: Loopback['arrived'] = [];
  const connections: Socket[] = [];
  const waiting: (() => void)[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readWhole(request);
    arrived.push({ method: request.method ?? '', url: request.url ?? '', body });
    turns[Math.min(arrived.length, turns.length) - 1]?.(response, request.socket);
    for (const resolve of waiting.splice(0)) resolve();
  };
  const respond: RequestListener = (request, response) => {
    void answer(request, response);
  };
  const server = createServer(respond);
  server.on('connection', (socket) => connections.push(socket));
  const { port, close } = await listen(server);
  onTestFinished(close);
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    arrived,
    connections,
    nextRequest: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): LoopbackTurn {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Waits until the other side has given a connection up. */
export async function closed(socket: Socket | undefined): Promise<void> {
  if (socket === undefined) throw new Error('there was no connection');
  if (!socket.destroyed) await once(socket, 'close');
}

async function readWhole(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
