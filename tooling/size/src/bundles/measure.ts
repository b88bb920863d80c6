import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { workspaceRoot } from '@genesys-chat/packed';
import type { Bundle } from './limits.ts';

/** Bundles what the packages publish, as somebody does who makes a page of it; a module of Node fails. */
async function bundled(code: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}

/**
 * Measures what a page loads.
 *
 * @returns Size in bytes, minified and gzipped.
 */
export async function measure({ shortName, content }: Bundle): Promise<number> {
  const loaded =
    'code' in content
      ? await bundled(content.code)
      : readFileSync(join(workspaceRoot, 'packages', shortName, content.file));
  return gzipSync(loaded, { level: 9 }).byteLength;
}
