import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FakeGenesysCloud } from '../fake-genesys-cloud.ts';
import { targetOf } from './read-node-request.ts';

/** Largest text that a client may send over a socket, in bytes. */
const maxPayload = 1024 * 1024;

/** How long a client may take to answer a close, in milliseconds of the machine. */
const closeTimeoutMs = 500;

/** What takes the sockets. */
type SocketTaker = Pick<FakeGenesysCloud, 'hasChannel' | 'connect'>;

/**
 * Whether a request is to become a WebSocket. Others that offer an upgrade, such as those of Java's client to HTTP/2,
 * are answered as if they did not; Node before 22.21 does not ask, and they get 404.
 */
export function wantsSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

/**
 * Takes the WebSockets of a server.
 *
 * @param server - Whose sockets.
 * @param cloud - What they connect to.
 * @returns A function that ends them all and settles once they are gone.
 */
export function serveSockets(server: Server, cloud: SocketTaker): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy());
    const target = targetOf(request);
    if (!cloud.hasChannel(target)) {
      stream.once('finish', () => stream.destroy());
      stream.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => attach(cloud, target, socket));
  });
  return async () => {
    await Promise.all([...sockets.clients].map(endSocket));
  };
}

function attach(cloud: SocketTaker, target: string, socket: WebSocket): void {
  const connection = cloud.connect(target, {
    send: (text) => socket.send(text),
    close: (code, reason) => (mayBeSent(code) ? socket.close(code, reason) : socket.terminate()),
  });
  socket.on('message', (data: Buffer, isBinary: boolean) => {
    if (isBinary) socket.close(1003, 'Only text is taken.');
    else connection.receive(data.toString());
  });
  socket.on('close', () => connection.closed());
  socket.on('error', () => socket.terminate());
}

function endSocket(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), closeTimeoutMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(1001, 'The server stops.');
  });
}

/** Other codes stand for a connection that broke: no close frame may carry them. */
function mayBeSent(code: number): boolean {
  const isReserved = code === 1004 || code === 1005 || code === 1006;
  return (code >= 1000 && code <= 1014 && !isReserved) || (code >= 3000 && code <= 4999);
}
