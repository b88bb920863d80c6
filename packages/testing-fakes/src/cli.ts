#!/usr/bin/env node
/**
 * The command `genesys-chat-fake`.
 *
 * @packageDocumentation
 */
import manifest from '../package.json' with { type: 'json' };
import { runCommand } from './cli/run-command.ts';

const stopped = new Promise<void>((resolve) => {
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
});

process.exitCode = await runCommand({
  args: process.argv.slice(2),
  version: manifest.version,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  stopped,
});
