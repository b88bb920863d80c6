import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const timeoutMs = 60_000;

/** Compiles code that was written against the official declarations, and returns what the compiler says. */
function compile(configuration: string): Promise<string> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const project = join(import.meta.dirname, '../../types', configuration);
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '--project', project], (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

test(
  'code written against the official declarations compiles against the official ones',
  async () => {
    expect(await compile('tsconfig.official.json')).toBe('');
  },
  timeoutMs,
);

test(
  'the same code compiles against ours',
  async () => {
    expect(await compile('tsconfig.ours.json')).toBe('');
  },
  timeoutMs,
);
