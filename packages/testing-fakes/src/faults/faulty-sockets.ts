import type { FakeClock } from '../clock/fake-clock.ts';
import type { HubConnection, HubSocket } from '../notifications/hub-socket.ts';
import type { NotificationHub } from '../notifications/notification-hub.ts';
import type { Faults } from './faults.ts';
import { FaultySocket } from './faulty-socket.ts';

/** Where sockets of notification channels come in. */
export type SocketEntry = Pick<NotificationHub, 'hasChannel' | 'connect'>;

/** How to close sockets. */
export interface CloseSocketsOptions {
  /**
   * Code of the close; 1006 breaks the connection without a word.
   *
   * @defaultValue 1006
   */
  readonly code?: number;
  /** Reason that is given with the code. */
  readonly reason?: string;
  /** Only the socket of this channel. */
  readonly channelId?: string;
}

/** Stands before the hub and lets faults strike what goes out to sockets. */
export class FaultySockets implements SocketEntry {
  readonly #hub: SocketEntry;
  readonly #faults: Faults;
  readonly #clock: FakeClock;
  readonly #open = new Set<FaultySocket>();

  constructor(hub: SocketEntry, faults: Faults, clock: FakeClock) {
    this.#hub = hub;
    this.#faults = faults;
    this.#clock = clock;
  }

  /** Whether a socket may be opened for an address. */
  hasChannel(target: string): boolean {
    if (!this.#hub.hasChannel(target)) return false;
    const event = { channelId: channelIdOf(target), topicName: '', text: '' };
    return this.#faults.strikeSocket(event, ['socket-refused']) === undefined;
  }

  /** Takes a socket. */
  connect(target: string, socket: HubSocket): HubConnection {
    const faulty = new FaultySocket(channelIdOf(target), socket, this.#faults, this.#clock);
    this.#open.add(faulty);
    const connection = this.#hub.connect(target, faulty);
    return {
      receive: (text) => connection.receive(text),
      closed: () => {
        this.#open.delete(faulty);
        faulty.stop();
        connection.closed();
      },
    };
  }

  /** Closes sockets at once. */
  close({ code = 1006, reason = '', channelId }: CloseSocketsOptions): void {
    for (const socket of this.#open) {
      if (channelId === undefined || socket.channelId === channelId) socket.close(code, reason);
    }
  }
}

function channelIdOf(target: string): string {
  return /^\/channels\/([^/?]+)/.exec(target)?.[1] ?? '';
}
