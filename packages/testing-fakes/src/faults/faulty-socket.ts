import type { FakeClock } from '../clock/fake-clock.ts';
import type { HubSocket } from '../notifications/hub-socket.ts';
import type { SocketFaultName } from './fault.ts';
import type { SocketScope } from './fault-scope.ts';
import type { Faults, Strike } from './faults.ts';
import type { SocketFaultSettings } from './socket-fault-settings.ts';

/** Faults that strike events, not heartbeats. */
const eventFaults: readonly SocketFaultName[] = [
  'socket-close',
  'socket-duplicate',
  'socket-reorder',
  'socket-gap',
  'socket-delay',
  'socket-garbage',
];

/** What any fault of a socket takes. */
type AllSettings = SocketFaultSettings['socket-close'] &
  SocketFaultSettings['socket-duplicate'] &
  SocketFaultSettings['socket-delay'] &
  SocketFaultSettings['socket-garbage'];

/** A socket whose texts faults may strike on their way to the client. */
export class FaultySocket implements HubSocket {
  readonly channelId: string;
  readonly #socket: HubSocket;
  readonly #faults: Faults;
  readonly #clock: FakeClock;
  readonly #timers = new Set<() => void>();
  #held: string[] = [];
  #isSilent = false;

  constructor(channelId: string, socket: HubSocket, faults: Faults, clock: FakeClock) {
    this.channelId = channelId;
    this.#socket = socket;
    this.#faults = faults;
    this.#clock = clock;
  }

  /** Sends a text, or what a fault makes of it. */
  send(text: string): void {
    const event = { channelId: this.channelId, topicName: topicOf(text), text };
    this.#isSilent ||= this.#faults.strikeSocket(event, ['socket-silence']) !== undefined;
    if (this.#isSilent) return;
    const isEvent = event.topicName !== '' && event.topicName !== 'channel.metadata';
    const strike = isEvent ? this.#faults.strikeSocket(event, eventFaults) : undefined;
    if (strike) this.#play(strike, text);
    else this.#deliver(text);
  }

  /** Ends the socket. */
  close(code: number, reason: string): void {
    this.stop();
    this.#socket.close(code, reason);
  }

  /** Forgets what is still to be sent. */
  stop(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
    this.#held = [];
  }

  #play({ name, options }: Strike<SocketFaultName>, text: string): void {
    const settings: Partial<AllSettings> & SocketScope = options;
    switch (name) {
      case 'socket-close':
        this.close(settings.code ?? 1006, settings.reason ?? '');
        break;
      case 'socket-duplicate':
        for (let copy = 0; copy < (settings.copies ?? 2); copy += 1) this.#deliver(text);
        break;
      case 'socket-reorder':
        this.#held.push(text);
        break;
      case 'socket-delay':
        this.#deliverLater(text, settings.delayMs ?? 0);
        break;
      case 'socket-garbage':
        this.#deliver(settings.text ?? '{"topicName":');
        break;
      case 'socket-gap':
      case 'socket-silence':
      case 'socket-refused':
        break;
    }
  }

  /** Sends a text, then what was held back for it. */
  #deliver(text: string): void {
    const held = this.#held;
    this.#held = [];
    for (const each of [text, ...held]) this.#socket.send(each);
  }

  #deliverLater(text: string, delayMs: number): void {
    const cancel = this.#clock.schedule(delayMs, () => {
      this.#timers.delete(cancel);
      this.#deliver(text);
    });
    this.#timers.add(cancel);
  }
}

/** Topic of a text; empty for the answer to a request of the client. */
function topicOf(text: string): string {
  return /^\{"topicName":"([^"]*)"/.exec(text)?.[1] ?? '';
}
