import { createStore } from '../state/create-store.ts';

/** How the live connection is doing. */
export type ConnectionState = 'connecting' | 'live' | 'reconnecting';

/** The state of the live connection, for the banner and the diagnostics. */
export const connection = createStore<ConnectionState>('connecting');

/** Translates what a live stream reports. */
export function noteStatus(status: string): void {
  connection.set((before) => {
    if (status === 'live') return 'live';
    return status === 'connecting' ? before : 'reconnecting';
  });
}
