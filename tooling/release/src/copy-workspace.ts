import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { publishedPackages, runOrThrow, workspaceRoot } from '@genesys-chat/packed';

/** Copies what a commit of everything that lies here would hold, and what was built. */
export async function copyWorkspace(destination: string): Promise<void> {
  const { stdout } = await runOrThrow(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    workspaceRoot,
  );
  for (const path of stdout.split('\0')) {
    const source = join(workspaceRoot, path);
    if (path !== '' && existsSync(source)) cpSync(source, join(destination, path));
  }
  for (const { folder, shortName } of publishedPackages) {
    cpSync(join(folder, 'dist'), join(destination, 'packages', shortName, 'dist'), { recursive: true });
  }
}
