import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../run-benchmark.ts';
import { readBundleSizes } from './bundle-size.ts';
import { performancePage } from './performance-page.ts';
import { writePlots } from './write-plots.ts';

const root = join(import.meta.dirname, '../../../..');

/** Writes docs/performance.md from what a run found, formatted as everything is, and its plots beside it. */
export function writePage(outcomes: readonly Outcome[], machine: readonly string[]): void {
  const file = join(root, 'docs/performance.md');
  writePlots(outcomes, join(root, 'docs/performance'));
  writeFileSync(file, performancePage(outcomes, readBundleSizes(), machine));
  execFileSync(join(root, 'node_modules/.bin/oxfmt'), [file]);
}
