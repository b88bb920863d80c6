/** What a connection shows and trusts. Contents, not paths: read files with `readFile`. */
export interface TlsOptions {
  /** Certificate of the client, in PEM. */
  readonly cert?: string | Uint8Array | undefined;
  /** Its private key, in PEM. */
  readonly key?: string | Uint8Array | undefined;
  /** Certificate and key in one, in PKCS #12, instead of `cert` and `key`. */
  readonly pfx?: Uint8Array | undefined;
  /** Opens `key` or `pfx`. */
  readonly passphrase?: string | undefined;
  /**
   * Certificates to trust instead of those that Node trusts, in PEM: of a gateway of your own, say.
   *
   * @defaultValue those that Node trusts
   */
  readonly ca?: string | Uint8Array | undefined;
}
