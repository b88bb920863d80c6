import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstExample } from './first-example.ts';
import { publishedPackages } from './packages.ts';
import { run } from './run.ts';
import { arriveAsStranger, type Stranger } from './stranger.ts';

const timeoutMs = 180_000;
let stranger: Stranger;

beforeAll(async () => {
  stranger = await arriveAsStranger();
}, timeoutMs);

afterAll(() => stranger?.leave());

describe.each(publishedPackages)('$name', ({ name, readme }) => {
  const fileName = `${name.replace('@genesys-chat/', '')}.ts`;

  test(
    'runs the first example of its README',
    async () => {
      writeFileSync(join(stranger.folder, fileName), firstExample(readme));

      const { exitCode, stdout, stderr } = await run(process.execPath, [fileName], stranger.folder);

      expect(stderr).toBe('');
      expect(exitCode).toBe(0);
      expect(stdout).not.toBe('');
    },
    timeoutMs,
  );

  test(
    'can be loaded with require',
    async () => {
      const { exitCode, stderr } = await run(
        process.execPath,
        ['--input-type=commonjs', '--eval', `require(${JSON.stringify(name)})`],
        stranger.folder,
      );

      expect(stderr).toBe('');
      expect(exitCode).toBe(0);
    },
    timeoutMs,
  );

  test('carries its licence, its README and no tests', async () => {
    const installed = join(stranger.folder, 'node_modules', name);
    const { stdout } = await run('find', ['.', '-type', 'f', '-not', '-path', './node_modules/*'], installed);

    expect(stdout).toContain('./LICENSE\n');
    expect(stdout).toContain('./README.md\n');
    expect(stdout).not.toContain('.test');
    expect(readFileSync(join(installed, 'package.json'), 'utf8')).not.toContain('workspace:');
  });
});

test.each(['typescript-5.9', 'typescript-6.0', 'typescript'])(
  'type-checks every example with %s, declarations included',
  async (compiler) => {
    const modules = join(import.meta.dirname, '../node_modules');
    const types = join(stranger.folder, 'node_modules/@types');
    if (!existsSync(types)) symlinkSync(join(modules, '@types'), types, 'dir');
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const programs = publishedPackages.map(({ name }) => `${name.replace('@genesys-chat/', '')}.ts`);

    const { stdout, exitCode } = await run(
      process.execPath,
      [join(modules, compiler, 'bin/tsc'), '--noEmit', '--skipLibCheck', 'false', ...options, ...programs],
      stranger.folder,
    );

    expect(stdout).toBe('');
    expect(exitCode).toBe(0);
  },
  timeoutMs,
);
