import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortTakenError } from './port-taken-error.ts';

/**
 * Starts to listen.
 *
 * @returns The port.
 * @throws {@link PortTakenError} When something else listens there.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTakenError(port, host, error);
    throw error;
  }
  return (server.address() as AddressInfo).port;
}

/** Address that a server on this machine is reached by. */
export function originOf(scheme: 'http' | 'https', host: string, port: number): string {
  const everywhere: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  const bracketed = host.includes(':') ? `[${host}]` : host;
  return `${scheme}://${everywhere[host] ?? bracketed}:${port}`;
}
