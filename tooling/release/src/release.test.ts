import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages, run, runOrThrow } from '@genesys-chat/packed';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Rehearsal } from './rehearsal.ts';
import { startRegistry, type Registry } from './registry.ts';

const temporary = mkdtempSync(join(tmpdir(), 'genesys-chat-release-'));
const names = publishedPackages.map(({ name }) => name);
const everyone = 'Rehearse a release of everything.';
const transportOnly = 'Rehearse a release of one package.';

let registry: Registry;
let rehearsal: Rehearsal;
let first: Record<string, string>;
let second: Record<string, string>;
let firstCommit: string;
let secondCommit: string;

beforeAll(async () => {
  registry = await startRegistry(join(temporary, 'registry'));
  rehearsal = new Rehearsal(join(temporary, 'repository'), registry);
  await rehearsal.prepare();
  firstCommit = await rehearsal.version('minor', names, everyone);
  await rehearsal.pack();
  await rehearsal.publish();
  first = rehearsal.versions();
  secondCommit = await rehearsal.version('patch', ['@genesys-chat/transport'], transportOnly);
  await rehearsal.pack();
  await rehearsal.publish();
  second = rehearsal.versions();
}, 900_000);

afterAll(async () => {
  await registry.close();
  rmSync(temporary, { recursive: true, force: true });
});

/** Versions of a package that the registry has. */
async function published(name: string): Promise<string[]> {
  const response = await fetch(`${registry.url}/${name.replace('/', '%2f')}`);
  return Object.keys(((await response.json()) as { versions: object }).versions);
}

describe('a release', () => {
  test('publishes every package in its new version', async () => {
    for (const name of names) expect(await published(name)).toContain(first[name]);
  });

  test('leaves alone what did not change', async () => {
    const { '@genesys-chat/transport': ofTransport, ...others } = second;

    expect(ofTransport).not.toBe(first['@genesys-chat/transport']);
    expect(first).toMatchObject(others);
    expect(await published('@genesys-chat/transport')).toEqual([
      first['@genesys-chat/transport'],
      ofTransport,
    ]);
    expect(await published('@genesys-chat/models')).toEqual([first['@genesys-chat/models']]);
  });

  test('can be published again, so that a job that failed half-way can be repeated', async () => {
    await rehearsal.publish();

    expect(await published('@genesys-chat/transport')).toHaveLength(2);
  }, 120_000);

  test('announces what was not announced yet, at the commit that raised its version', async () => {
    const { '@genesys-chat/transport': ofTransport, ...others } = second;
    const expected = Object.entries(others).map(([name, version]) => [`${name}@${version}`, firstCommit]);

    await rehearsal.announce();
    await rehearsal.announce();

    expect(rehearsal.announced()).toEqual({
      ...Object.fromEntries(expected),
      [`@genesys-chat/transport@${ofTransport}`]: secondCommit,
    });
  }, 120_000);

  test.each(publishedPackages)('says in the changelog of $name what changed, with a link', async (one) => {
    const commit = await rehearsal.commitOf(everyone);
    const link = `[${commit.slice(0, 7)}](https://github.com/genesys-chat/genesys-chat/commit/${commit})`;

    expect(rehearsal.changelog(one.shortName)).toContain(`## ${first[one.name]}\n`);
    expect(rehearsal.changelog(one.shortName)).toContain(`- ${everyone} (${link})`);
  });

  test('can be installed from the registry by somebody with an empty folder, and runs', async () => {
    const folder = join(temporary, 'stranger');
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    writeFileSync(join(folder, '.npmrc'), registry.npmrc);
    await runOrThrow('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...names], folder);
    const program = `
      import manifest from '@genesys-chat/transport/package.json' with { type: 'json' };
      ${names.map((name) => `import '${name}';`).join('\n')}
      console.log(manifest.version);`;

    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], folder);

    expect(stdout.trim()).toBe(second['@genesys-chat/transport']);
  }, 600_000);
});
