import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

const source = fileURLToPath(new URL('../worker/service-worker.ts', import.meta.url));
/** Files that belong to no version: the worker itself, and what nobody needs who has no network. */
const beside = /^(?:service-worker\.js|licences\.txt)$|\.map$/;
/** Files that the worker keeps in a way of its own. */
const keptOtherwise = /^(?:index\.html|config\.json)/;

/** Writes the service worker beside the built page, with the names of all built files in it. */
export function serviceWorkerFile(): Plugin {
  let folder = '';
  return {
    name: 'service-worker-file',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: async () => {
      const version = createHash('sha256');
      const paths: string[] = [];
      for (const path of await filesIn(folder)) {
        if (beside.test(path)) continue;
        version.update(path).update(await readFile(join(folder, path)));
        if (!keptOtherwise.test(path)) paths.push(path);
      }
      const code = await readFile(source, 'utf8');
      const built = JSON.stringify({ version: version.digest('hex').slice(0, 16), paths });
      const worker = await transformWithOxc(code, source, { target: 'es2023' });
      await writeFile(join(folder, 'service-worker.js'), `const built = ${built};\n${worker.code}`);
    },
  };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
