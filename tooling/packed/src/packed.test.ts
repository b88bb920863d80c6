import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstExample } from './first-example.ts';
import { modulesWithoutPeers } from './entries.ts';
import { publishedPackages } from './packages.ts';
import { strangerFolder } from './stranger-folder.ts';
import { run } from './run.ts';

const stranger = strangerFolder();

describe.each(publishedPackages)('$name', (published) => {
  const { name, shortName, readme } = published;

  test('runs the first example of its README', async () => {
    writeFileSync(join(stranger, `${shortName}.ts`), firstExample(readme));

    const { exitCode, stdout, stderr } = await run(process.execPath, [`${shortName}.ts`], stranger);

    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).not.toBe('');
  });

  test.each(modulesWithoutPeers(published))('lets `require` load %s', async (specifier) => {
    const { exitCode, stderr } = await run(
      process.execPath,
      ['--input-type=commonjs', '--eval', `require(${JSON.stringify(specifier)})`],
      stranger,
    );

    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  test('arrives without a reference to this workspace', () => {
    const manifest = readFileSync(join(stranger, 'node_modules', name, 'package.json'), 'utf8');

    expect(manifest).not.toContain('workspace:');
    expect(manifest).not.toContain('catalog:');
  });
});
