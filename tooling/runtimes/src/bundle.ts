import { build } from 'esbuild';

/** A program in one file. */
export interface Bundled {
  readonly code: string;
  /** What it imports still, since no installed package gives it. */
  readonly imports: readonly string[];
}

/** Puts a program and the installed packages that it uses into one module; modules of Node stay outside. */
export async function bundle(code: string, folder: string): Promise<Bundled> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    external: ['node:*'],
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return { code: outputFiles[0]!.text, imports: imports.map(({ path }) => path) };
}
