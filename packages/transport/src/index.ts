/**
 * Dependable HTTP for the Genesys Cloud Platform API.
 *
 * @packageDocumentation
 */
export type { CallOptions, Sender } from './sender.ts';
