import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './pack.ts';
import { runOrThrow } from './run.ts';

/** An empty folder somewhere else, into which the packed tarballs were installed with npm. */
export interface Stranger {
  readonly folder: string;
  /** Removes the folder. */
  leave(): void;
}

/** Packs every published package and installs the tarballs, as somebody does who does not know this repository. */
export async function arriveAsStranger(): Promise<Stranger> {
  const folder = mkdtempSync(join(tmpdir(), 'genesys-chat-packed-'));
  const tarballs = await pack(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
  );
  await runOrThrow(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs.map(({ fileName }) => fileName)],
    folder,
  );
  return { folder, leave: () => rmSync(folder, { recursive: true, force: true }) };
}
