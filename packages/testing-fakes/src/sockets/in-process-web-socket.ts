import type { SocketEntry } from '../faults/faulty-sockets.ts';
import type { HubConnection } from '../notifications/hub-socket.ts';
import { SocketCloseEvent, abnormalClosure } from './socket-close-event.ts';
import { checkClose, readAddress } from './socket-input.ts';

const eventTypes = ['open', 'message', 'error', 'close'] as const;

/** A socket of the standard shape that reaches a hub in the same process. Its events come as microtasks. */
class InProcessWebSocket extends EventTarget implements WebSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;

  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  readonly url: string;
  readonly protocol = '';
  readonly extensions = '';
  readonly bufferedAmount = 0;
  binaryType: BinaryType = 'blob';
  onopen: WebSocket['onopen'] = null;
  onmessage: WebSocket['onmessage'] = null;
  onerror: WebSocket['onerror'] = null;
  onclose: WebSocket['onclose'] = null;
  readonly #hub: SocketEntry;
  #connection: HubConnection | undefined;
  #readyState: 0 | 1 | 2 | 3 = 0;

  constructor(hub: SocketEntry, url: string | URL) {
    super();
    this.#hub = hub;
    const address = readAddress(url);
    this.url = address.href;
    for (const type of eventTypes) {
      this.addEventListener(type, (event: Event) => {
        (this[`on${type}`] as ((event: Event) => unknown) | null)?.call(this, event);
      });
    }
    queueMicrotask(() => this.#open(address.pathname + address.search));
  }

  get readyState(): 0 | 1 | 2 | 3 {
    return this.#readyState;
  }

  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.#readyState === this.CONNECTING) {
      throw new DOMException('The socket is not open yet.', 'InvalidStateError');
    }
    if (this.#readyState !== this.OPEN) return;
    queueMicrotask(() => {
      if (typeof data === 'string') this.#connection?.receive(data);
      else this.#end(1003, 'Only text is taken.');
    });
  }

  close(code?: number, reason = ''): void {
    checkClose(code, reason);
    if (this.#readyState === this.CLOSING || this.#readyState === this.CLOSED) return;
    const wasOpen = this.#readyState === this.OPEN;
    this.#readyState = this.CLOSING;
    if (wasOpen) queueMicrotask(() => this.#end(code ?? 1005, reason));
    else queueMicrotask(() => this.#end(abnormalClosure, ''));
  }

  #open(target: string): void {
    if (this.#readyState !== this.CONNECTING) return;
    if (!this.#hub.hasChannel(target)) {
      this.#end(abnormalClosure, '');
      return;
    }
    this.#connection = this.#hub.connect(target, {
      send: (text) => queueMicrotask(() => this.#receive(text)),
      close: (code, reason) => queueMicrotask(() => this.#end(code, reason)),
    });
    this.#readyState = this.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  #receive(text: string): void {
    if (this.#readyState !== this.OPEN) return;
    const { origin } = new URL(this.url);
    this.dispatchEvent(new MessageEvent('message', { data: text, origin }));
  }

  #end(code: number, reason: string): void {
    if (this.#readyState === this.CLOSED) return;
    this.#readyState = this.CLOSED;
    this.#connection?.closed();
    if (code === abnormalClosure) this.dispatchEvent(new Event('error'));
    this.dispatchEvent(new SocketCloseEvent(code, reason));
  }
}

/**
 * Makes a class for `new WebSocket(connectUri)` whose sockets reach a hub in the same process.
 *
 * @param hub - What the sockets connect to.
 * @returns A class of the standard shape.
 */
export function createWebSocketClass(hub: SocketEntry): typeof WebSocket {
  return class extends InProcessWebSocket {
    constructor(url: string | URL) {
      super(hub, url);
    }
  };
}
