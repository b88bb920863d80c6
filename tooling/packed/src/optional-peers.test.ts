import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { modulesForPeers } from './entries.ts';
import { publishedPackages } from './packages.ts';
import { strangerFolder } from './stranger-folder.ts';
import { run } from './run.ts';
import { typeCheck } from './type-check.ts';

const folder = join(strangerFolder(), 'with-peers');
const specifiers = publishedPackages.flatMap((published) => modulesForPeers(published));

beforeAll(() => {
  cpSync(join(folder, '../node_modules/@genesys-chat'), join(folder, 'node_modules/@genesys-chat'), {
    recursive: true,
  });
  for (const { folder: source, optionalPeers } of publishedPackages) {
    for (const peer of optionalPeers) {
      const link = join(folder, 'node_modules', peer);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(source, 'node_modules', peer), link, 'dir');
    }
  }
});

test.each(specifiers)('%s runs once its peer is installed', async (specifier) => {
  const { exitCode, stderr } = await run(
    process.execPath,
    ['--input-type=module', '--eval', `await import(${JSON.stringify(specifier)})`],
    folder,
  );

  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

test('type-checks what needs an optional peer', async () => {
  expect(await typeCheck({ compiler: 'typescript', resolution: 'nodenext', folder, specifiers })).toBe('');
});
