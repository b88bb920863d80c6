import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Rolldown } from 'tsdown';

/**
 * Puts the licences of what a built file carries of others beside it, and a line that says so on top of it. Vite has
 * `build.license` for an app; this is the same for a package.
 */
export function bundledLicences(): Rolldown.Plugin {
  return {
    name: 'bundled-licences',
    banner: ({ fileName, moduleIds }) =>
      foldersOf(moduleIds).length === 0
        ? ''
        : `/*! Licences of what this file carries of others: ${basename(licencesOf(fileName))} */`,
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'asset') continue;
        const folders = foldersOf(output.moduleIds);
        if (folders.length === 0) continue;
        const source = folders.map(describe).join('\n');
        this.emitFile({ type: 'asset', fileName: licencesOf(output.fileName), source });
      }
    },
  };
}

const packageFolder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Folders of the packages of others that modules come from. */
function foldersOf(moduleIds: readonly string[]): readonly string[] {
  return [...new Set(moduleIds.flatMap((id) => packageFolder.exec(id)?.[0] ?? []))].sort();
}

function licencesOf(fileName: string): string {
  return `${fileName}.LICENSE.txt`;
}

function describe(folder: string): string {
  const manifest = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, version, license } = JSON.parse(manifest) as Record<string, string>;
  const licenceFile = readdirSync(folder).find((fileName) => /^(?:licen[cs]e|copying)/i.test(fileName));
  if (licenceFile === undefined) throw new Error(`${name} has no file with its licence. See to it by hand.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, licenceFile), 'utf8').trim()}\n`;
}
