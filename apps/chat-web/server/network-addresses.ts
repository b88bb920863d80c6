import { networkInterfaces } from 'node:os';

/**
 * Under which addresses others in the network reach a server.
 *
 * @param host - Address that it listens on.
 * @returns The addresses of this machine where it listens on all of them, otherwise none: the one is known.
 */
export function networkAddresses(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
}
