/** What is read of the events of a socket. */
export interface WebSocketEventLike {
  /** What arrived, for `message`. */
  readonly data?: unknown;
}

/** The part of a WebSocket that is used: that of browsers, of Node, and of the package `ws`. */
export interface WebSocketLike {
  /**
   * Sends a text.
   *
   * @param data - The text.
   */
  send(data: string): void;
  /**
   * Ends the socket.
   *
   * @param code - Why, as a number: 1000 when it is no longer needed.
   */
  close(code?: number): void;
  /**
   * Listens for the socket to open.
   *
   * @param type - To what.
   * @param listener - Called once.
   */
  addEventListener(type: 'open', listener: (event: WebSocketEventLike) => void): void;
  /**
   * Listens for texts.
   *
   * @param type - To what.
   * @param listener - Called for each.
   */
  addEventListener(type: 'message', listener: (event: WebSocketEventLike) => void): void;
  /**
   * Listens for the end of the socket.
   *
   * @param type - To what.
   * @param listener - Called once.
   */
  addEventListener(type: 'close', listener: (event: WebSocketEventLike) => void): void;
  /**
   * Listens for failures.
   *
   * @param type - To what.
   * @param listener - Called for each.
   */
  addEventListener(type: 'error', listener: (event: WebSocketEventLike) => void): void;
}

/** Opens a socket at an address. */
export type WebSocketConstructor = new (url: string) => WebSocketLike;
