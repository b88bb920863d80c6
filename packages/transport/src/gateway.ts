/** A gateway that stands before the platform and takes both API calls and logins. Named as in the official SDK. */
export interface Gateway {
  /** Host name, such as `gateway.example.com`. */
  readonly host: string;
  /**
   * `https`, or `http` together with `allowInsecure`.
   *
   * @defaultValue `'https'`
   */
  readonly protocol?: string | undefined;
  /** Port; the protocol's own when left out. */
  readonly port?: number | string | undefined;
  /** Path to put before every API path. */
  readonly path_params_api?: string | undefined;
  /** Path to put before every login path. */
  readonly path_params_login?: string | undefined;
}
