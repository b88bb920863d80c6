import type { FakeGenesysCloud } from '../fake-genesys-cloud.ts';
import type { FakeBehaviour } from '../fake-behaviour.ts';
import type { FakeClock } from '../clock/fake-clock.ts';
import type { SeedName } from '../seed/seeds.ts';

/** How to run the fake as a server. */
export interface FakeServerOptions {
  /**
   * Port to listen on; 0 takes any that is free.
   *
   * @defaultValue 8787
   */
  readonly port?: number | undefined;
  /**
   * Address to listen on.
   *
   * @defaultValue `'127.0.0.1'`
   */
  readonly host?: string | undefined;
  /**
   * Address that clients reach the server by, where it is not the one it listens on, such as behind a proxy. The
   * addresses of sockets are made from it.
   *
   * @defaultValue host and port
   */
  readonly origin?: string | undefined;
  /**
   * SQLite file that keeps everything over a restart; it is made when it does not exist.
   *
   * @defaultValue none: everything is in memory
   */
  readonly data?: string | undefined;
  /**
   * What a new organisation holds; a data file that holds one already stays as it is.
   *
   * @defaultValue `'demo'`
   */
  readonly seed?: SeedName | undefined;
  /** Switches for what nobody has published about the platform. */
  readonly behaviour?: Partial<FakeBehaviour> | undefined;
  /**
   * Clock of the fake.
   *
   * @defaultValue that of the machine
   */
  readonly clock?: FakeClock | undefined;
  /**
   * Whether tests in any language may script the fake over HTTP, below `/__fake__`. Whoever reaches the server may
   * then do everything to it.
   *
   * @defaultValue false
   */
  readonly control?: boolean | undefined;
  /**
   * What HTTPS needs; the server then speaks nothing else.
   *
   * @defaultValue none: HTTP
   */
  readonly tls?: FakeServerTls | undefined;
}

/** What a server needs for HTTPS. */
export interface FakeServerTls {
  /** Private key, in PEM format. */
  readonly key: string;
  /** Certificate, in PEM format. */
  readonly cert: string;
}

/** A fake that is being served. */
export interface FakeServer {
  /** Address of API, login and, with `ws` for `http`, sockets; without a slash at the end. */
  readonly url: string;
  /** The fake itself. */
  readonly cloud: FakeGenesysCloud;
  /**
   * Stops serving: sockets are closed, connections ended, the data file is let go.
   *
   * @returns Settles once nothing is left.
   */
  close(): Promise<void>;
}
