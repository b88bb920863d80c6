import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Arguments =
  | { readonly action: 'serve'; readonly options: ServeArguments }
  | { readonly action: 'help' | 'version' };

/** How to serve. */
export interface ServeArguments {
  readonly port: number;
  readonly host?: string;
  readonly origin?: string;
  readonly data?: string;
  readonly seed?: 'demo' | 'empty';
  readonly control: boolean;
}

/** What the command line says is wrong; the message tells what to write instead. */
export class UsageError extends Error {
  /** Always `UsageError`. */
  override readonly name = 'UsageError';
}

/** Port when none is named. */
const defaultPort = '8787';

/**
 * Reads the command line.
 *
 * @param args - What follows the name of the command.
 * @returns What it asks for.
 * @throws {@link UsageError} For anything that the command does not know.
 */
export function readArguments(args: readonly string[]): Arguments {
  const { port = defaultPort, host, origin, data, seed, help, version, control = false } = parse(args);
  if (help === true) return { action: 'help' };
  if (version === true) return { action: 'version' };
  return {
    action: 'serve',
    options: {
      port: readPort(port),
      control,
      ...(host !== undefined && { host: readText('host', host) }),
      ...(origin !== undefined && { origin: readOrigin(origin) }),
      ...(data !== undefined && { data: readText('data', data) }),
      ...(seed !== undefined && { seed: readSeed(seed) }),
    },
  };
}

type Flags = ReturnType<typeof parseFlags>;

function parse(args: readonly string[]): Flags {
  try {
    return parseFlags(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function parseFlags(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: text,
      host: text,
      origin: text,
      data: text,
      seed: text,
      control: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
  return values;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, where 0 is any free port; not '${text}'.`);
}

function readSeed(text: string): 'demo' | 'empty' {
  if (text === 'demo' || text === 'empty') return text;
  throw new UsageError(`--seed takes demo or empty; not '${text}'.`);
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && /^https?:\/\/[^/?#]+\/?$/.test(text)) return new URL(text).origin;
  throw new UsageError(`--origin takes an address such as https://fake.example:8443; not '${text}'.`);
}

function readText(name: string, text: string): string {
  if (text.trim() !== '') return text;
  throw new UsageError(`--${name} needs a value.`);
}
