/**
 * Drop-in `platformClient` for code that was written against the official SDK.
 *
 * @packageDocumentation
 */
export * from './platform-client.ts';
// oxlint-disable-next-line import/no-default-export -- it is how programs for the official SDK import it
export * as default from './platform-client.ts';
