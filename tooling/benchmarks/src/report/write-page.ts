import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundleSizes } from './bundle-size.ts';
import { type Outcome, performancePage } from './performance-page.ts';

const root = join(import.meta.dirname, '../../../..');

/** Writes docs/performance.md from what a run found, formatted as everything is. */
export function writePage(outcomes: readonly Outcome[], machine: readonly string[]): void {
  const file = join(root, 'docs/performance.md');
  writeFileSync(file, performancePage(outcomes, readBundleSizes(), machine));
  execFileSync(join(root, 'node_modules/.bin/oxfmt'), [file]);
}
