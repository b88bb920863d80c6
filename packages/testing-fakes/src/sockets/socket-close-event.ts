/** A close event; Node 22 has no `CloseEvent` of its own. */
export class SocketCloseEvent extends Event implements CloseEvent {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;

  constructor(code: number, reason: string) {
    super('close');
    this.code = code;
    this.reason = reason;
    this.wasClean = code !== abnormalClosure;
  }
}

/** Code that a client sees when the connection broke or never came about. */
export const abnormalClosure = 1006;
