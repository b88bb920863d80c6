import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

/** A registry on this machine that holds what is published to it and nothing else. */
export interface Registry {
  readonly url: string;
  /** Lines of an `.npmrc` that send the scope of the packages here, and nothing of it anywhere else. */
  readonly npmrc: string;
  close(): Promise<void>;
}

/** Starts a registry that keeps its files in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  const server = (await runServer({
    configPath: join(folder, 'config.yaml'),
    self_path: folder,
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {},
    packages: { '@genesys-chat/*': { access: '$all', publish: '$authenticated' } },
    web: { enable: false },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
  })) as Server;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = await signUp(`http://${host}`);
  return {
    url: `http://${host}`,
    npmrc: `@genesys-chat:registry=http://${host}/\n//${host}/:_authToken=${token}\n`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Makes a user who may publish. */
async function signUp(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: crypto.randomUUID() }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`The registry refused a new user with ${response.status}.`);
  return token;
}
