/** Faults that the start command can play. */
export type FaultName =
  | 'drop-sockets'
  | 'lost-answer'
  | 'none'
  | 'offline'
  | 'rate-limit'
  | 'server-error'
  | 'slow';

/** Asks the server of the page to play a fault; `false` when it cannot. */
export async function setFault(name: FaultName): Promise<boolean> {
  try {
    return (await fetch(`faults/${name}`, { method: 'POST' })).ok;
  } catch {
    // The server is gone.
    return false;
  }
}
