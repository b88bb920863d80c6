import { workspaceRoot } from './packages.ts';
import { runOrThrow } from './run.ts';

/** A tarball, as npm would get it. */
export interface Tarball {
  /** Name of the package. */
  readonly name: string;
  readonly version: string;
  /** Where the tarball lies. */
  readonly fileName: string;
  /** Paths of the files in it, from the package's own folder. */
  readonly paths: readonly string[];
}

/** Packs every published package into a folder. Needs what `pnpm build` makes. */
export async function pack(destination: string, root: string = workspaceRoot): Promise<readonly Tarball[]> {
  const filter = ['--recursive', '--filter', './packages/*'];
  const { stdout } = await runOrThrow(
    'npx',
    ['-y', 'pnpm@12.21.0', ...filter, 'pack', '--json', '--pack-destination', destination],
    root,
  );
  const packed = JSON.parse(stdout) as readonly PackedByPnpm[];
  return packed.map(({ name, version, filename, files }) => ({
    name,
    version,
    fileName: filename,
    paths: files.map(({ path }) => path),
  }));
}

interface PackedByPnpm {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
