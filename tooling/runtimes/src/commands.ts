import { join } from 'node:path';
import { workspaceRoot } from '@genesys-chat/packed';

/** A runtime that is started by a command. */
export interface Command {
  readonly name: string;
  readonly file: string;
  /** What stands before the program. */
  readonly args: readonly string[];
  /** What the command says of its version. */
  readonly version: RegExp;
}

const modules = join(import.meta.dirname, '../node_modules');

/** Runtimes that are started by a command, in the versions that the packages promise to work in. */
export const commands: readonly Command[] = [
  { name: 'Node 22', file: join(modules, 'node-22/bin/node'), args: [], version: /^v22\./ },
  { name: 'Node 24', file: join(workspaceRoot, 'node_modules/.bin/node'), args: [], version: /^v24\./ },
  { name: 'Node 26', file: join(modules, 'node-26/bin/node'), args: [], version: /^v26\./ },
  {
    name: 'Deno',
    file: join(modules, '.bin/deno'),
    args: ['run', '--no-prompt', '--node-modules-dir=manual', '--allow-net=127.0.0.1'],
    version: /^deno 2\./,
  },
  { name: 'Bun', file: join(modules, '.bin/bun'), args: ['run'], version: /^1\./ },
];
