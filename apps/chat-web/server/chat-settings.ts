/** What the start command serves, and where. */
export interface ChatSettings {
  /** Port of the app; 0 takes any that is free. */
  readonly chatPort: number;
  /** Port of the fake; 0 takes any that is free. */
  readonly fakePort: number;
  /** Address to listen on; another one than this machine's own shares app and fake with the network. */
  readonly host: string;
  /** File that keeps what the fake holds. */
  readonly fakeData?: string | undefined;
  /** A real platform instead of the fake. */
  readonly platform?: { readonly region: string; readonly clientId: string } | undefined;
}

/** A setting that cannot work. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

/**
 * Reads the settings.
 *
 * @param environment - Environment variables.
 * @param flags - Words after the command: `--host` and an address.
 * @returns The settings.
 * @throws {@link SettingError} When one cannot work; the message names it.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
  flags: readonly string[],
): ChatSettings {
  const { GENESYS_REGION: region, GENESYS_CLIENT_ID: clientId, GENESYS_FAKE_DATA: fakeData } = environment;
  if ((region === undefined) !== (clientId === undefined)) {
    throw new SettingError('GENESYS_REGION and GENESYS_CLIENT_ID belong together; set both or none.');
  }
  const hostAt = flags.indexOf('--host');
  const host = hostAt < 0 ? '127.0.0.1' : (flags[hostAt + 1] ?? '0.0.0.0');
  return {
    chatPort: readPort(environment, 'CHAT_WEB_PORT', 5173),
    fakePort: readPort(environment, 'GENESYS_FAKE_PORT', 8787),
    host,
    fakeData,
    platform: region !== undefined && clientId !== undefined ? { region, clientId } : undefined,
  };
}

function readPort(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  usual: number,
): number {
  const text = environment[name] ?? '';
  if (text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingError(`${name} is ${JSON.stringify(text)}; it must be a port from 0 to 65535.`);
}
