import type { FakeGenesysCloud } from '@genesys-chat/testing-fakes';

/** How long the fake is out of reach, in milliseconds. */
const outageMs = 10_000;

/** Faults by name, and how the fake plays them. `offline` and `slow` pass by themselves. */
const faults: ReadonlyMap<string, (cloud: FakeGenesysCloud) => void> = new Map([
  ['drop-sockets', (cloud: FakeGenesysCloud) => cloud.closeSockets()],
  ['rate-limit', (cloud: FakeGenesysCloud) => void cloud.faults.next('rate-limited', { retryAfter: 3 })],
  ['server-error', (cloud: FakeGenesysCloud) => void cloud.faults.add('status', { status: 500, times: 3 })],
  [
    'lost-answer',
    (cloud: FakeGenesysCloud) =>
      // A broken connection would not do: browsers by themselves send a POST again when one that was kept alive breaks.
      void cloud.faults.next('status-after-processing', {
        status: 504,
        operation: ['postChatsRoomMessages', 'postChatsUserMessages'],
      }),
  ],
  ['slow', (cloud: FakeGenesysCloud) => void cloud.faults.add('slow-headers', { delayMs: 2000, times: 20 })],
  [
    'offline',
    (cloud: FakeGenesysCloud) => {
      const refused = cloud.faults.add('connection-refused');
      const sockets = cloud.faults.add('socket-refused');
      cloud.closeSockets();
      cloud.clock.schedule(outageMs, () => {
        refused.remove();
        sockets.remove();
      });
    },
  ],
  ['none', (cloud: FakeGenesysCloud) => cloud.faults.clear()],
]);

/**
 * Plays a fault for the fault panel.
 *
 * @param cloud - The fake.
 * @param name - Name of the fault.
 * @returns `false` when there is no fault of this name.
 */
export function playFault(cloud: FakeGenesysCloud, name: string): boolean {
  const play = faults.get(name);
  play?.(cloud);
  return play !== undefined;
}
