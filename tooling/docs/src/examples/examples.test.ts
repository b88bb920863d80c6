import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ExampleFolder, type RunOfExamples } from './example-folder.ts';
import { examplesOf } from './examples-of.ts';
import { exportsOf } from './exports-of.ts';
import { readPages, repositoryRoot } from './pages.ts';

const pages = readPages(
  'docs/guides/*.md',
  'docs/*.md',
  'packages/*/README.md',
  'README.md',
  'apps/*/README.md',
  'CONTRIBUTING.md',
);
const folder = new ExampleFolder('pages');
const files = pages
  .flatMap(({ path, markdown }) => examplesOf(path, markdown, exportsBeside(path)))
  .map((example) => ({ ...example, fileName: folder.write(example) }));

/** What a package exports, by name; nothing for a page that is no README of a package. */
function exportsBeside(path: string): ReadonlyMap<string, string> {
  const folder = /^(packages\/([\w-]+))\/README\.md$/.exec(path);
  if (!folder) return new Map();
  const index = readFileSync(join(repositoryRoot, `${folder[1]}/src/index.ts`), 'utf8');
  return exportsOf(index, `@genesys-chat/${folder[2]}`);
}

let complaints = '';
beforeAll(async () => {
  complaints = await folder.compile();
});

test.each(files)('$name compiles', ({ fileName }) => {
  expect(complaints.split('\n').filter((line) => line.startsWith(fileName))).toEqual([]);
});

test('nothing else is wrong with the examples', () => {
  const others = complaints
    .split('\n')
    .filter((line) => line !== '' && !files.some(({ fileName }) => line.startsWith(fileName)));

  expect(others.filter((line) => !line.startsWith(' '))).toEqual([]);
});

describe('a program on a page', () => {
  const programs = files.filter(({ runs }) => runs).map((program, index) => ({ ...program, index }));
  let run: RunOfExamples;
  beforeAll(async () => {
    run = await folder.run(programs.map(({ fileName }) => fileName));
  });

  test.each(programs)('$name runs', ({ index, prints }) => {
    expect(run.complained[index]).toBe('');
    if (prints === undefined) expect(run.printed[index]).not.toBe('');
    else expect(run.printed[index]).toBe(prints);
  });

  test('leaves nothing running', () => {
    expect(run.exitCode).toBe(0);
  });
});
