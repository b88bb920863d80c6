import { launchBrowser } from '@genesys-chat/browser';
import { type FakeServer, startFakeServer } from '@genesys-chat/testing-fakes/node';
import { type App, type Routes, serveApp } from './serve-app.ts';

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Context = Awaited<ReturnType<Browser['newContext']>>;

/** One tab or window of the browser. */
export type Page = Awaited<ReturnType<Context['newPage']>>;

/** A fake, an application that logs in to it, and a browser that nobody has used yet. */
export interface Stage {
  readonly server: FakeServer;
  readonly app: App;
  readonly context: Context;
  close(): Promise<void>;
}

/** Sets a stage; the application is told where the fake is. */
export async function setStage(routesFor: (server: FakeServer) => Routes): Promise<Stage> {
  const server = await startFakeServer({ port: 0 });
  const app = await serveApp(routesFor(server));
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    app.close();
    await server.close();
  };
  return { server, app, context: await browser.newContext(), close };
}
