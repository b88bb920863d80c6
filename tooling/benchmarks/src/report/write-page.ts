import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBundleSizes } from './bundle-size.ts';
import { type Outcome, performancePage } from './performance-page.ts';

/** Writes docs/performance.md from what a run found. */
export function writePage(outcomes: readonly Outcome[], machine: readonly string[]): void {
  const file = join(import.meta.dirname, '../../../../docs/performance.md');
  writeFileSync(file, performancePage(outcomes, readBundleSizes(), machine));
}
