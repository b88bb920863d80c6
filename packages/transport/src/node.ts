/**
 * What needs Node: requests through a proxy or with a client certificate, and diagnostics channels.
 *
 * @packageDocumentation
 */
export { createNodeFetch, type NodeFetch, type NodeFetchOptions } from './node-fetch/create-node-fetch.ts';
export type { TlsOptions } from './node-fetch/tls-options.ts';
export { diagnosticsChannelHooks, transportChannels } from './observing/diagnostics-channel-hooks.ts';
