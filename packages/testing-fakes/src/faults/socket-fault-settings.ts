/** What each fault of a notification socket takes, by the name of the fault. */
export interface SocketFaultSettings {
  /** Closes the socket instead of sending an event. */
  readonly 'socket-close': {
    /**
     * Code of the close; 1006 breaks the connection without a word.
     *
     * @defaultValue 1006
     */
    readonly code?: number;
    /** Reason that is given with the code. */
    readonly reason?: string;
  };
  /** Sends nothing any more over a socket, not even heartbeats, and leaves it open. */
  readonly 'socket-silence': object;
  /** Sends an event more than once. */
  readonly 'socket-duplicate': {
    /**
     * How often it comes in all.
     *
     * @defaultValue 2
     */
    readonly copies?: number;
  };
  /** Holds an event back and sends it after the next one. */
  readonly 'socket-reorder': object;
  /** Loses an event. */
  readonly 'socket-gap': object;
  /** Sends an event late. */
  readonly 'socket-delay': {
    /** How late, in milliseconds. */
    readonly delayMs: number;
  };
  /** Sends text that is no JSON instead of an event. */
  readonly 'socket-garbage': {
    /**
     * The text.
     *
     * @defaultValue `'{"topicName":'`
     */
    readonly text?: string;
  };
  /** Refuses a socket that is being opened. */
  readonly 'socket-refused': object;
}
