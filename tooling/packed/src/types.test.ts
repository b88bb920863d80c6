import { describe, expect, test } from 'vitest';
import { firstExample } from './first-example.ts';
import { modulesWithoutPeers } from './entries.ts';
import { publishedPackages } from './packages.ts';
import { strangerFolder } from './stranger-folder.ts';
import { typeCheck } from './type-check.ts';

const folder = strangerFolder();
const specifiers = publishedPackages.flatMap((published) => modulesWithoutPeers(published));

describe.each(['typescript-5.9', 'typescript-6.0', 'typescript'])('%s', (compiler) => {
  test('accepts every module and every first example as Node resolves them', async () => {
    const programs = Object.fromEntries(
      publishedPackages.map(({ shortName, readme }) => [`${shortName}.ts`, firstExample(readme)]),
    );

    expect(await typeCheck({ compiler, resolution: 'nodenext', folder, specifiers, programs })).toBe('');
  });

  test('accepts, as a bundler resolves them, every module for a page without the types of Node', async () => {
    const forPages = specifiers.filter((specifier) => !specifier.endsWith('/node'));

    expect(await typeCheck({ compiler, resolution: 'bundler', folder, specifiers: forPages })).toBe('');
  });
});
