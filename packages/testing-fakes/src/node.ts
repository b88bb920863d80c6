/**
 * The fake as an HTTP server, and its store in a file. Needs Node.
 *
 * @packageDocumentation
 */
export { type FakeServer, type FakeServerOptions, type FakeServerTls } from './node/fake-server.ts';
export { openSqliteStore } from './node/open-sqlite-store.ts';
export { PortTakenError } from './node/port-taken-error.ts';
export { startFakeServer } from './node/start-fake-server.ts';
