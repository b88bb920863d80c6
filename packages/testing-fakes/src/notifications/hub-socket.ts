/** What the hub needs of a socket, whatever carries it. */
export interface HubSocket {
  /** Sends a text to the client. */
  send(text: string): void;
  /** Ends the socket. */
  close(code: number, reason: string): void;
}

/** What a socket tells the hub. */
export interface HubConnection {
  /** The client sent a text. */
  receive(text: string): void;
  /** The socket is gone. */
  closed(): void;
}
