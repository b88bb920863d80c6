import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** What is checked, and how. */
export interface TypeCheck {
  /** Name of a dependency of this folder, such as `typescript-5.9`. */
  readonly compiler: string;
  readonly resolution: 'nodenext' | 'bundler';
  /** Where the packages are installed. */
  readonly folder: string;
  /** Modules that are imported whole. */
  readonly specifiers: readonly string[];
  /** Programs by file name. */
  readonly programs?: Readonly<Record<string, string>>;
}

const modules = join(import.meta.dirname, '../node_modules');

/** Strict, without any type that is not asked for, and with every declaration of a dependency checked. */
const options = { strict: true, noEmit: true, skipLibCheck: false, target: 'es2023', types: [] };

/** What resolves as Node does may use Node's types; what a bundler makes for a page has those of a page. */
const resolutions = {
  nodenext: { module: 'nodenext', types: ['node'], typeRoots: [join(modules, '@types')] },
  bundler: {
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
  },
};

/** Type-checks programs against installed packages; nothing said means that all is well. */
export async function typeCheck(check: TypeCheck): Promise<string> {
  const { compiler, resolution, folder, specifiers, programs = {} } = check;
  const project = join(folder, `types-${compiler}-${resolution}`);
  mkdirSync(project, { recursive: true });
  const imports = specifiers.map((specifier, index) => `export * as entry${index} from '${specifier}';\n`);
  for (const [fileName, code] of Object.entries({ ...programs, 'entries.ts': imports.join('') })) {
    writeFileSync(join(project, fileName), code);
  }
  const compilerOptions = { ...options, ...resolutions[resolution] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const { stdout, stderr, exitCode } = await run(
    process.execPath,
    [join(modules, compiler, 'bin/tsc'), '--project', project],
    folder,
  );
  return exitCode === 0 ? '' : stdout + stderr;
}
