import type { WebSocketConstructor, WebSocketEventLike, WebSocketLike } from '../src/index.ts';

/** A socket that can be broken. */
export interface TestSocket {
  /** Breaks the connection; the client is told. */
  drop(): void;
  /** Breaks the connection without telling the client: nothing comes any more. */
  fallSilent(): void;
  /** Hands the client a frame as if it had come. */
  say(text: string): void;
}

/** Sockets that a test can break, and whose frames it can lose, repeat and mix up. */
export class TestSockets {
  /** Opens sockets. */
  readonly WebSocket: WebSocketConstructor;
  /** Those that are open or opening. */
  readonly open: TestSocket[] = [];
  /** How many were ever opened. */
  count = 0;
  /** Whether new ones fail to open. */
  isRefused = false;
  /** How often each event arrives. */
  copies = 1;
  /** Whether events are held back. */
  isHolding = false;
  readonly #held: (() => void)[] = [];

  constructor(Base: typeof WebSocket) {
    this.WebSocket = breakable(Base, this);
  }

  /** Lets go what was held back, in an order that a test chooses. */
  release(arrange = (deliveries: (() => void)[]): (() => void)[] => deliveries): void {
    this.isHolding = false;
    for (const deliver of arrange(this.#held.splice(0))) deliver();
  }

  /** Has all clients told of an event. */
  say(topicName: string, eventBody: unknown): void {
    this.sayText(JSON.stringify({ topicName, version: '2', eventBody }));
  }

  /** Has all clients handed a text. */
  sayText(text: string): void {
    for (const socket of this.open) socket.say(text);
  }

  /** Delivers an event as often as it is to arrive, now or later. */
  deliver(run: () => void): void {
    for (let copy = 0; copy < this.copies; copy += 1) {
      if (this.isHolding) this.#held.push(run);
      else run();
    }
  }
}

function breakable(Base: typeof WebSocket, sockets: TestSockets): WebSocketConstructor {
  return class implements WebSocketLike, TestSocket {
    readonly #socket: WebSocket;
    readonly #listeners: ((event: WebSocketEventLike) => void)[] = [];
    #isSilent = false;

    constructor(address: string) {
      this.#socket = new Base(sockets.isRefused ? new URL('/channels/none', address) : address);
      sockets.count += 1;
      sockets.open.push(this);
      this.#socket.addEventListener('close', () => sockets.open.splice(sockets.open.indexOf(this), 1));
    }

    addEventListener(type: string, listener: (event: WebSocketEventLike) => void): void {
      if (type === 'message') this.#listeners.push(listener);
      this.#socket.addEventListener(type, (event) => {
        const data: unknown = 'data' in event ? event.data : undefined;
        const deliver = (): void => {
          if (!this.#isSilent) listener({ data });
        };
        if (String(data).includes('v2.')) sockets.deliver(deliver);
        else deliver();
      });
    }

    send(text: string): void {
      this.#socket.send(text);
    }

    close(code?: number): void {
      this.#socket.close(code);
    }

    drop(): void {
      this.#socket.close();
    }

    fallSilent(): void {
      this.#isSilent = true;
    }

    say(data: string): void {
      for (const listener of this.#listeners) listener({ data });
    }
  };
}
