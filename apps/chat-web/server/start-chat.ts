import { PureCloudRegionHosts } from '@genesys-chat/transport';
import { type FakeServer, startFakeServer } from '@genesys-chat/testing-fakes/node';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ChatSettings, SettingError } from './chat-settings.ts';
import { networkAddresses } from './network-addresses.ts';
import { playFault } from './play-fault.ts';
import { type PageServer, startPageServer } from './page-server.ts';

/** The app, served, and the fake that it talks to. */
export interface RunningChat {
  /** Address of the app. */
  readonly url: string;
  /** Addresses of the app for others, where it is shared with the network. */
  readonly urlsForOthers: readonly string[];
  /** The fake; absent when the app talks to a real platform. */
  readonly fake: FakeServer | undefined;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '..', 'dist');

/**
 * Starts everything that a chat in the browser needs.
 *
 * @throws {@link SettingError} When a port is taken or the app is not built; the message says what to do.
 */
export async function startChat(settings: ChatSettings): Promise<RunningChat> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new SettingError('The app is not built yet. Run `pnpm start` at the top of the repository.');
  }
  const fake = settings.platform ? undefined : await startFake(settings);
  try {
    const page = await startPage(settings, fake);
    return {
      url: `http://${nameOf(settings.host)}:${page.port}/`,
      urlsForOthers: networkAddresses(settings.host).map((address) => `http://${address}:${page.port}/`),
      fake,
      close: async () => void (await Promise.all([page.close(), fake?.close()])),
    };
  } catch (error) {
    await fake?.close();
    throw error;
  }
}

function startFake({ fakePort, host, fakeData }: ChatSettings): Promise<FakeServer> {
  return namingPort('GENESYS_FAKE_PORT', fakePort, () =>
    startFakeServer({ port: fakePort, host, ...(fakeData !== undefined && { data: fakeData }) }),
  );
}

function startPage(
  { chatPort, host, platform }: ChatSettings,
  fake: FakeServer | undefined,
): Promise<PageServer> {
  const fakeAt = (hostname: string): string => {
    const url = new URL(fake?.url ?? 'http://localhost');
    url.hostname = hostname;
    return url.origin;
  };
  return namingPort('CHAT_WEB_PORT', chatPort, () =>
    startPageServer({
      root,
      port: chatPort,
      host,
      configFor: (hostname) =>
        platform ?? { baseUrl: fakeAt(hostname), clientId: 'chat-web', isFake: true, hasFaults: true },
      ...(fake && { playFault: (name) => playFault(fake.cloud, name) }),
      connectionsFor: (hostname) => {
        if (platform) return platformConnections(platform.region);
        const http = fakeAt(hostname);
        return [http, http.replace(/^http/, 'ws')];
      },
    }),
  );
}

function platformConnections(region: string): readonly string[] {
  const hosts: Readonly<Record<string, string>> = PureCloudRegionHosts;
  const domain = Object.hasOwn(hosts, region) ? hosts[region] : region;
  return [`https://api.${domain}`, `https://login.${domain}`, `wss://streaming.${domain}`];
}

async function namingPort<TValue>(name: string, port: number, start: () => Promise<TValue>): Promise<TValue> {
  try {
    return await start();
  } catch (error) {
    const { code, cause } = error as NodeJS.ErrnoException;
    const isTaken = [code, (cause as NodeJS.ErrnoException | undefined)?.code].includes('EADDRINUSE');
    if (!isTaken) throw error;
    throw new SettingError(
      `Port ${port} is taken. Set ${name} to another port, such as ${name}=${port + 1}.`,
      {
        cause: error,
      },
    );
  }
}

function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
