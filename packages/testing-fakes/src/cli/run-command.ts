import { PortTakenError } from '../node/port-taken-error.ts';
import { startFakeServer } from '../node/start-fake-server.ts';
import { describeServer } from './describe-server.ts';
import { UsageError, readArguments } from './read-arguments.ts';
import { usage } from './usage.ts';

/** What the command works with; the process, or a test. */
export interface CommandContext {
  readonly args: readonly string[];
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Settles when somebody asks the command to stop. */
  readonly stopped: Promise<void>;
}

/**
 * Runs the command until it is stopped.
 *
 * @returns The exit code: 0 after a stop, 1 when it cannot serve, 2 for a wrong command line.
 */
export async function runCommand(context: CommandContext): Promise<number> {
  const { version, writeOut, writeError, stopped } = context;
  try {
    const asked = readArguments(context.args);
    if (asked.action === 'serve') {
      const server = await startFakeServer(asked.options);
      writeOut(`${describeServer(server)}\n`);
      await stopped;
      await server.close();
    } else {
      writeOut(asked.action === 'help' ? usage : `${version}\n`);
    }
    return 0;
  } catch (error) {
    writeError(`genesys-chat-fake: ${explain(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} See --help.`;
  if (error instanceof PortTakenError) {
    return `port ${error.port} is taken. Stop what listens there, or choose another with --port.`;
  }
  return error instanceof Error ? error.message : String(error);
}
