/** The server cannot listen because something else does on its port. */
export class PortTakenError extends Error {
  /** Always `PortTakenError`. */
  override readonly name = 'PortTakenError';
  /** Always `port_taken`. */
  readonly code = 'port_taken';
  /** The port. */
  readonly port: number;

  /**
   * Names the port.
   *
   * @param port - The port.
   * @param host - The address to listen on.
   * @param cause - What the machine said.
   */
  constructor(port: number, host: string, cause: unknown) {
    super(
      `Port ${port} of ${host} is taken: stop what listens there, or pass another \`port\`, 0 for any that is free.`,
      { cause },
    );
    this.port = port;
  }
}
