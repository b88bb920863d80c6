import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createControl } from '../control/create-control.ts';
import type { FakeGenesysCloud } from '../fake-genesys-cloud.ts';
import type { FakeRequest } from '../http/fake-request.ts';
import type { FakeResponse } from '../http/fake-response.ts';
import { playNodeResponse } from './play-node-response.ts';
import { readNodeRequest } from './read-node-request.ts';

/**
 * Answers the requests of a server.
 *
 * @param server - Whose requests.
 * @param cloud - Answers them.
 * @param hasControl - Whether the control endpoint is there.
 */
export function serveRequests(server: Server, cloud: FakeGenesysCloud, hasControl: boolean): void {
  const control = hasControl ? createControl(cloud) : undefined;
  const handle = (request: FakeRequest): FakeResponse => control?.(request) ?? cloud.handle(request);
  server.on('request', (message: IncomingMessage, response: ServerResponse) => {
    readNodeRequest(message, cloud.behaviour.maxBodyBytes)
      .then((request) => playNodeResponse(handle(request), response, cloud.clock))
      .catch(() => response.destroy());
  });
}
