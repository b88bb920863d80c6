import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from './execute.ts';
import { repositoryRoot } from './pages.ts';
import type { Example } from './examples-of.ts';
import { givenNames } from './given-names.ts';

const folder = join(import.meta.dirname, '../../.examples');

const settings = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: {
    types: ['node'],
    // The one that the fake is built with: TypeDoc's TypeScript would bring another copy, of other types.
    paths: { 'msw/node': ['../../../../packages/testing-fakes/node_modules/msw/lib/node/index.d.ts'] },
  },
  include: ['.'],
};

/** Stands between what one example and the next one print. */
const divider = '\0';

/** What examples did. */
export interface RunOfExamples {
  /** What each wrote to standard output. */
  readonly printed: readonly string[];
  /** What each wrote to standard error. */
  readonly complained: readonly string[];
  /** Exit code of the process; `null` when it had to be ended. */
  readonly exitCode: number | null;
}

/** Examples as files, in a folder of this package, from where they find the packages. */
export class ExampleFolder {
  readonly #path: string;

  /**
   * Empties the folder.
   *
   * @param name - Name of the folder; another one for every test file.
   */
  constructor(name: string) {
    this.#path = join(folder, name);
    rmSync(this.#path, { recursive: true, force: true });
    mkdirSync(this.#path, { recursive: true });
    writeFileSync(join(this.#path, 'tsconfig.json'), JSON.stringify(settings));
    writeFileSync(join(this.#path, 'given-names.d.ts'), givenNames);
  }

  /**
   * Writes an example.
   *
   * @param example - The example.
   * @returns Name of its file.
   */
  write({ name, code }: Example): string {
    const fileName = `${name.replaceAll(/[^\w-]+/g, '_')}.ts`;
    writeFileSync(join(this.#path, fileName), `${code}\nexport {};\n`);
    return fileName;
  }

  /**
   * Compiles all examples with the TypeScript that the packages are built with.
   *
   * @returns What the compiler says; empty when it is content.
   */
  async compile(): Promise<string> {
    const compiler = join(repositoryRoot, 'node_modules/typescript/bin/tsc');
    const { output } = await execute([compiler, '-p', '.', '--pretty', 'false'], this.#path);
    return output;
  }

  /**
   * Runs examples one after the other in one process, with the packages as they are in the repository.
   *
   * @param fileNames - Names of their files.
   * @returns What each printed, and how the process ended: with 0 when all ran to their end and left nothing running.
   */
  async run(fileNames: readonly string[]): Promise<RunOfExamples> {
    writeFileSync(join(this.#path, 'run.mjs'), runnerOf(fileNames));
    const { output, errorOutput, exitCode } = await execute(
      ['--conditions=@genesys-chat/source', 'run.mjs'],
      this.#path,
    );
    return {
      printed: output.split(divider).slice(1),
      complained: errorOutput.split(divider).slice(1),
      exitCode,
    };
  }
}

function runnerOf(fileNames: readonly string[]): string {
  return `for (const fileName of ${JSON.stringify(fileNames)}) {
  process.stdout.write(${JSON.stringify(divider)});
  process.stderr.write(${JSON.stringify(divider)});
  await import('./' + fileName).catch(console.error);
}
`;
}
