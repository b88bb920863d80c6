import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const script = readFileSync(
  fileURLToPath(import.meta.resolve('@genesys-chat/platform-client/package.json')).replace(
    'package.json',
    'dist/platform-client.min.js',
  ),
);

/** An application that is being served. */
export interface App {
  /** Where it is, a slash at the end; `localhost` makes it a secure context without HTTPS. */
  readonly url: string;
  close(): void;
}

/** What an application is made of, by path: the script of a page, or what the server answers by itself. */
export type Routes = Readonly<Record<string, string | (() => Promise<string>)>>;

/** Serves pages that load one script, the client, and run a few lines of their own after it. */
export async function serveApp(routes: Routes): Promise<App> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const route = routes[pathname];
    if (pathname === '/platform-client.min.js') {
      response.setHeader('Content-Type', 'text/javascript').end(script);
    } else if (typeof route === 'string') {
      response.setHeader('Content-Type', 'text/html').end(pageWith(route));
    } else if (route === undefined) {
      response.writeHead(404).end();
    } else {
      route().then(
        (text) => response.end(text),
        () => response.writeHead(502).end(),
      );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}

function pageWith(code: string): string {
  return `<!doctype html><html lang="en"><title>Application</title>
<script src="/platform-client.min.js"></script>
<button>Log in</button>
<script>${code}</script></html>`;
}
