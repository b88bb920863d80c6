import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedPackages } from './packages.ts';
import { run } from './run.ts';

/** An empty folder somewhere else, into which the packed tarballs were installed with npm. */
export interface Stranger {
  readonly folder: string;
  /** Removes the folder. */
  leave(): void;
}

/** Packs every published package and installs the tarballs, as somebody does who does not know this repository. */
export async function arriveAsStranger(): Promise<Stranger> {
  const folder = mkdtempSync(join(tmpdir(), 'genesys-chat-packed-'));
  for (const { folder: source } of publishedPackages) {
    const packed = await run('npx', ['-y', 'pnpm@12.21.0', 'pack', '--pack-destination', folder], source);
    if (packed.exitCode !== 0)
      throw new Error(`pnpm pack failed in ${source}:\n${packed.stdout}${packed.stderr}`);
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
  );
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const installed = await run(
    'npm',
    ['install', '--no-audit', '--no-fund', ...tarballs.map((file) => `./${file}`)],
    folder,
  );
  if (installed.exitCode !== 0)
    throw new Error(`npm install failed:\n${installed.stdout}${installed.stderr}`);
  return { folder, leave: () => rmSync(folder, { recursive: true, force: true }) };
}
