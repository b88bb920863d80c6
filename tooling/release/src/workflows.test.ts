import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '@genesys-chat/packed';
import { describe, expect, test } from 'vitest';

const folder = join(workspaceRoot, '.github/workflows');
const workflows = readdirSync(folder).map((fileName) => ({
  fileName,
  text: readFileSync(join(folder, fileName), 'utf8'),
}));

/** The lines of each job, from its name to the next one. */
function jobsOf(text: string): string[] {
  return text
    .slice(text.indexOf('\njobs:\n') + '\njobs:\n'.length)
    .split(/^(?= {2}[\w-]+:$)/m)
    .filter((job) => job.trim() !== '');
}

describe.each(workflows)('$fileName', ({ text }) => {
  test('pins every action by its hash and says which version that is', () => {
    const uses = text.match(/uses: .*/g) ?? [];

    expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('allows nothing by default, and each job what it names', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(jobsOf(text).filter((job) => !/^ {4}permissions:\n {6}\w/m.test(job))).toEqual([]);
  });

  test('ends a job that hangs', () => {
    expect(jobsOf(text).filter((job) => !/^ {4}timeout-minutes: \d+$/m.test(job))).toEqual([]);
  });

  test('keeps the token out of the checkout unless the job pushes', () => {
    const careless = jobsOf(text).filter(
      (job) => job.includes('actions/checkout@') && !job.includes('persist-credentials: false'),
    );

    expect(careless.filter((job) => !job.includes('git push'))).toEqual([]);
  });

  test('gives code of a pull request no more than a stranger has', () => {
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
  });
});

test('only a job that runs nothing of this repository may publish', () => {
  const trusted = jobsOf(workflows.find(({ fileName }) => fileName === 'release.yml')!.text).filter((job) =>
    job.includes('id-token: write'),
  );

  expect(trusted).toHaveLength(1);
  expect(trusted[0]).not.toMatch(/actions\/checkout|pnpm install|\.ci\/run/);
  expect(trusted[0]).toContain('PNPM_CONFIG_PROVENANCE');
});
