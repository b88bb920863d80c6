import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@genesys-chat/packed';

/** A workflow of this repository, as it stands in its file. */
export interface Workflow {
  readonly fileName: string;
  readonly text: string;
  /** Lines of each job, by its name. */
  readonly jobs: ReadonlyMap<string, string>;
}

const folder = join(workspaceRoot, '.github/workflows');

/** Every workflow. */
export const workflows: readonly Workflow[] = readdirSync(folder).map((fileName) => {
  const text = readFileSync(join(folder, fileName), 'utf8');
  return { fileName, text, jobs: jobsOf(text) };
});

/**
 * Gives the lines that a job of a workflow runs in a shell, those left out that bring it pnpm.
 *
 * @throws Error When there is no such job.
 */
export function commandsOf(fileName: string, jobName: string): string {
  const job = workflows.find((workflow) => workflow.fileName === fileName)?.jobs.get(jobName);
  if (job === undefined) throw new Error(`${fileName} has no job ${jobName}.`);
  const blocks = [...job.matchAll(/^ +(?:- )?run: \|\n((?: {10}.*\n)+)/gm)].map(([, block = '']) => block);
  return blocks
    .join('')
    .replaceAll(/^ {10}/gm, '')
    .replaceAll(/^npm install --global pnpm.*\n/gm, '');
}

function jobsOf(text: string): ReadonlyMap<string, string> {
  const jobs = text.slice(text.indexOf('\njobs:\n') + '\njobs:\n'.length).split(/^(?= {2}[\w-]+:$)/m);
  return new Map(jobs.map((job) => [/^ {2}([\w-]+):/.exec(job)?.[1] ?? '', job]));
}
