import { createStore } from '../state/create-store.ts';

/** How the live connection is doing. */
export type ConnectionState = 'connecting' | 'live' | 'reconnecting';

/** The state of the live connection, for the banner and the diagnostics. */
export const connection = createStore<ConnectionState>('connecting');

/** How the streams are doing that have said so. Each is known by the signal that ends it. */
const streams = new Map<AbortSignal, ConnectionState>();

/** Translates what a live stream reports. */
export function noteStatus(stream: AbortSignal, status: string): void {
  if (status === 'connecting' || stream.aborted) return;
  streams.set(stream, status === 'live' ? 'live' : 'reconnecting');
  connection.set(overall);
}

/** Forgets a stream that has ended: whatever it said last is true no longer. */
export function forgetStatus(stream: AbortSignal): void {
  streams.delete(stream);
  connection.set(overall);
}

/** Live is what nothing is missing from. */
function overall(): ConnectionState {
  const states = new Set(streams.values());
  if (states.has('reconnecting')) return 'reconnecting';
  return states.has('live') ? 'live' : 'connecting';
}
