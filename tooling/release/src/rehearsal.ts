import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { publishedPackages, runOrThrow } from '@genesys-chat/packed';
import { copyWorkspace } from './copy-workspace.ts';
import type { Registry } from './registry.ts';
import { commandsOf } from './workflows.ts';

const changesetCommand = join(import.meta.dirname, '../node_modules/@changesets/cli/bin.js');

/** Stands in for GitHub's command: keeps each release that is made as a file, and refuses to make one twice. */
const gh = `#!/bin/sh -e
release="releases/$(echo "$3" | tr / +)"
if [ "$2" = view ]; then exec test -f "$release"; fi
shift 2
(set -o noclobber; printf '%s\\n' "$@" > "$release")
`;

/** A copy of this repository, as it lies here, in which releases are made for a registry on this machine. */
export class Rehearsal {
  readonly #folder: string;
  readonly #registry: Registry;

  constructor(folder: string, registry: Registry) {
    this.#folder = folder;
    this.#registry = registry;
  }

  /** Copies what lies here, built folders included, and commits it. */
  async prepare(): Promise<void> {
    await copyWorkspace(this.#folder);
    appendFileSync(join(this.#folder, '.npmrc'), `\n${this.#registry.npmrc}`);
    await this.#git('init', '--quiet', '--initial-branch=main');
    await this.#commit('Begin');
  }

  /** Commits a changeset and raises the versions, in a commit that it gives. */
  async version(bump: 'minor' | 'patch', names: readonly string[], summary: string): Promise<string> {
    const front = names.map((name) => `'${name}': ${bump}\n`).join('');
    writeFileSync(join(this.#folder, '.changeset/rehearsal.md'), `---\n${front}---\n\n${summary}\n`);
    await this.#commit(summary);
    await this.#changeset('version');
    await this.#commit('Raise versions');
    return (await this.#git('rev-parse', 'HEAD')).stdout.trim();
  }

  /** Packs what the registry does not have yet. */
  async pack(): Promise<void> {
    rmSync(join(this.#folder, 'release'), { recursive: true, force: true });
    await this.#changeset('pack', '--out-dir', 'release');
  }

  /** Publishes what was packed, as `release.yml` does. */
  async publish(): Promise<void> {
    await this.#play(commandsOf('release.yml', 'publish'));
  }

  /** Announces what has no release yet, as `release.yml` does. */
  async announce(): Promise<void> {
    for (const folder of ['bin', 'releases']) mkdirSync(join(this.#folder, folder), { recursive: true });
    writeFileSync(join(this.#folder, 'bin/gh'), gh, { mode: 0o755 });
    await this.#play(commandsOf('release.yml', 'announce'));
  }

  /** What was announced: for each version, such as `@genesys-chat/models@1.0.0`, the commit of its tag. */
  announced(): Record<string, string> {
    const folder = join(this.#folder, 'releases');
    return Object.fromEntries(
      readdirSync(folder).map((fileName) => {
        const said = readFileSync(join(folder, fileName), 'utf8').split('\n');
        return [said[0], said[said.indexOf('--target') + 1]];
      }),
    );
  }

  /** Versions that stand in the repository, by name of the package. */
  versions(): Record<string, string> {
    return Object.fromEntries(
      publishedPackages.map(({ name, shortName }) => {
        const manifest = readFileSync(join(this.#folder, 'packages', shortName, 'package.json'), 'utf8');
        return [name, (JSON.parse(manifest) as { version: string }).version];
      }),
    );
  }

  /** Changelog of a package. */
  changelog(shortName: string): string {
    return readFileSync(join(this.#folder, 'packages', shortName, 'CHANGELOG.md'), 'utf8');
  }

  /** The commit that a changelog should link to. */
  async commitOf(subject: string): Promise<string> {
    const { stdout } = await this.#git('log', '--max-count=1', '--pretty=%H', `--grep=^${subject}$`);
    return stdout.trim();
  }

  /** Plays the lines of a job in the shell that GitHub plays them in. */
  async #play(lines: string): Promise<void> {
    writeFileSync(join(this.#folder, 'lines.sh'), lines);
    await this.#withPnpm(`export PATH="$PWD/bin${delimiter}$PATH"; bash -e lines.sh`);
  }

  #changeset(...args: string[]): Promise<void> {
    return this.#withPnpm([process.execPath, changesetCommand, ...args].map((arg) => `"${arg}"`).join(' '));
  }

  /** Runs a line of a shell that finds pnpm, and no npm settings of this machine: it can use nobody's token. */
  async #withPnpm(line: string): Promise<void> {
    const withoutSettings = `export npm_config_userconfig="$PWD/.npmrc"; ${line}`;
    await runOrThrow('npx', ['-y', '-p', 'pnpm@12.21.0', '-c', withoutSettings], this.#folder);
  }

  async #commit(subject: string): Promise<void> {
    await this.#git('add', '--all');
    await this.#git('commit', '--quiet', '--message', subject);
  }

  #git(...args: string[]): ReturnType<typeof runOrThrow> {
    const identity = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@localhost'];
    return runOrThrow('git', [...identity, ...args], this.#folder);
  }
}
