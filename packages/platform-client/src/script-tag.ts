import * as platformClient from './platform-client.ts';

/** What the official browser build leaves in a page: the client, and a `require` that knows it. */
interface Page {
  platformClient?: typeof platformClient;
  require?: (name: string) => unknown;
}

const page = globalThis as Page;
const earlierRequire = page.require;

page.platformClient = platformClient;
page.require = (name) => {
  if (name === 'platformClient') return platformClient;
  if (earlierRequire) return earlierRequire(name);
  throw new Error(
    `This page has no "${name}". The script of @genesys-chat/platform-client gives "platformClient" only.`,
  );
};
