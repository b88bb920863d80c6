import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, workspaceRoot } from '@genesys-chat/packed';
import { describe, expect, onTestFinished, test } from 'vitest';
import { workflows } from './workflows.ts';

/** What runs code of this repository, or of what it depends on. */
const ownCode = /pnpm install|pnpm changeset|pnpm@\S+ |\.ci\//;

const jobs = workflows.flatMap(({ fileName, jobs }) =>
  Array.from(jobs, ([name, lines]) => ({ name, fileName, lines })),
);
const namesOf = (found: typeof jobs): string[] => found.map(({ fileName, name }) => `${fileName} ${name}`);

describe.each(workflows)('$fileName', ({ text, jobs }) => {
  const jobsWithout = (pattern: RegExp): string[] =>
    [...jobs].filter(([, lines]) => !pattern.test(lines)).map(([name]) => name);

  test('pins every action by its hash and says which version that is', () => {
    const uses = text.match(/uses: .*/g) ?? [];

    expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('allows nothing by default, and each job what it names', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(jobsWithout(/^ {4}permissions:\n {6}\w/m)).toEqual([]);
  });

  test('ends a job that hangs', () => {
    expect(jobsWithout(/^ {4}timeout-minutes: \d+$/m)).toEqual([]);
  });

  test('gives code of a pull request no more than a stranger has', () => {
    expect(text).not.toContain('pull_request_target');
    expect(text).not.toContain('secrets.');
    if (text.includes('workflow_run:')) expect(text).toContain(`github.event.workflow_run.event == 'push'`);
  });
});

test('only a job that pushes has the token in its checkout', () => {
  const withToken = jobs.filter(
    ({ lines }) => lines.includes('actions/checkout@') && !lines.includes('persist-credentials: false'),
  );

  expect(namesOf(withToken)).toEqual(['release.yml propose']);
  expect(withToken[0]?.lines).toContain('git push');
});

test('a job that may publish or write to the repository runs nothing of it', () => {
  const trusted = jobs.filter(({ lines }) => /^ {6}(?:id-token|contents|pull-requests): write$/m.test(lines));

  expect(namesOf(trusted)).toEqual([
    'docs.yml publish',
    'release.yml propose',
    'release.yml publish',
    'release.yml announce',
  ]);
  expect(namesOf(trusted.filter(({ lines }) => ownCode.test(lines)))).toEqual([]);
});

test('npm trusts one job, which says where a package comes from', () => {
  const trusted = jobs.filter(({ lines }) => lines.includes('environment: npm'));

  expect(namesOf(trusted)).toEqual(['release.yml publish']);
  expect(trusted[0]?.lines).toContain('PNPM_CONFIG_PROVENANCE');
  expect(trusted[0]?.lines).not.toContain('actions/checkout');
});

test.each([
  [
    {
      'one.md': `---\n'@genesys-chat/models': patch\n---\n`,
      'two.md': `---\n"@genesys-chat/models": minor\n---\n`,
    },
    2,
  ],
  [{ 'app.md': `---\n'chat-web': patch\n---\n` }, 0],
])('a release waits for the changesets of published packages: %j', async (changesets, waiting) => {
  const folder = mkdtempSync(join(tmpdir(), 'genesys-chat-changesets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, '.changeset'));
  const files = { 'README.md': '# Changesets\n', ...changesets };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '.changeset', name), text);
  const command =
    /run: (echo "waiting=.*)/.exec(jobs.find(({ name }) => name === 'version')?.lines ?? '')?.[1] ?? '';

  await run('bash', ['-ec', command], folder, { env: { GITHUB_OUTPUT: join(folder, 'output') } });

  expect(readFileSync(join(folder, 'output'), 'utf8')).toBe(`waiting=${waiting}\n`);
});

describe('a run in which no test ran', () => {
  const summary = join(workspaceRoot, '.ci/summary.js');
  const sum = async (...passed: readonly number[]): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'genesys-chat-summary-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const [index, numPassedTests] of passed.entries()) {
      const report = join(folder, `packages/${index}/.reports/vitest.json`);
      mkdirSync(dirname(report), { recursive: true });
      writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests: 0 }));
    }
    const { exitCode, stdout } = await run(process.execPath, [summary], folder);
    return `${stdout.trim()}: ${exitCode}`;
  };

  test('fails, whether there is a report or none', async () => {
    expect(await sum()).toBe('0 passed, 0 failed: 1');
    expect(await sum(0, 0)).toBe('0 passed, 0 failed: 1');
    expect(await sum(0, 2)).toBe('2 passed, 0 failed: 0');
  });

  test('is looked for by every job that tests', () => {
    const testing = jobs.filter(({ lines }) => /vitest run|\.ci\/run|pnpm test/.test(lines));

    expect(namesOf(testing)).toEqual(['check.yml whole', 'check.yml runtime', 'release.yml pack']);
    expect(namesOf(testing.filter(({ lines }) => !/\.ci\/(?:run|summary\.js)$/m.test(lines)))).toEqual([]);
    expect(readFileSync(join(workspaceRoot, '.ci/run'), 'utf8')).toMatch(
      /summary\.js\nsummary=\$\?\n.*"\$summary" -eq 0 \]$/m,
    );
  });

  test('cannot come from a runtime that no test names', () => {
    const matrix = /runtime: \[(.*)\]/.exec(jobs.find(({ name }) => name === 'runtime')?.lines ?? '')?.[1];
    const sources = ['runtimes.test.ts', 'commands.ts'].map((file) =>
      readFileSync(join(workspaceRoot, 'tooling/runtimes/src', file), 'utf8'),
    );

    expect(matrix?.split(', ').filter((runtime) => !sources.join('').includes(runtime))).toEqual([]);
  });
});
