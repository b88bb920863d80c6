import type { AddressInfo, Server } from 'node:net';

/** A server that listens on this machine. */
export interface Listening {
  readonly port: number;
  /** Ends it, and every connection to it. */
  readonly close: () => Promise<void>;
}

/** Lets a server listen on any free port of this machine. */
export async function listen(server: Server): Promise<Listening> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
