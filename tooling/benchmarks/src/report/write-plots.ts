import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPlot } from '../plots/draw-plot.ts';
import type { Outcome } from '../run-benchmark.ts';

/** Where plots go that are no part of the page. */
export const draftFolder = join(import.meta.dirname, '../../.reports/plots');

/** Draws all plots of a run into a folder that holds nothing else. Returns whether there are any. */
export function writePlots(outcomes: readonly Outcome[], folder: string): boolean {
  const plots = outcomes.flatMap(({ findings }) => findings.plots ?? []);
  rmSync(folder, { recursive: true, force: true });
  if (plots.length === 0) return false;
  mkdirSync(folder, { recursive: true });
  for (const plot of plots) writeFileSync(join(folder, `${plot.name}.svg`), drawPlot(plot));
  return true;
}
