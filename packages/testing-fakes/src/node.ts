/**
 * The fake as an HTTP server, and its store in a file. Needs Node.
 *
 * @packageDocumentation
 */
export { type FakeServer, type FakeServerOptions } from './node/fake-server.ts';
export { PortTakenError } from './node/port-taken-error.ts';
export { startFakeServer } from './node/start-fake-server.ts';
export { SqliteStore } from './store/sqlite-store.ts';
