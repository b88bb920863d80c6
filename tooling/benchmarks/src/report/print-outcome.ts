import type { Outcome } from '../run-benchmark.ts';
import { describeFigure } from './describe-figure.ts';
import { formatDuration } from './format-duration.ts';

/** Writes what became of a benchmark, for somebody who watches. */
export function printOutcome({ benchmark, findings, failure, tookMs }: Outcome): string {
  return [
    `${benchmark.title} (--only ${benchmark.name}), ${formatDuration(tookMs)}`,
    ...(failure === undefined ? [] : [`  FAILED: ${failure}`]),
    ...findings.figures.map((figure) => `  ${describeFigure(figure)}`),
    ...(findings.tables ?? []).flatMap(({ caption, head, rows }) => {
      return [caption, head.join(' | '), ...rows.map((row) => row.join(' | '))].map((line) => `  ${line}`);
    }),
    ...(findings.profiles ?? []).map(({ work, shares }) => {
      const parts = shares.slice(0, 8).map(({ place, share }) => `${place} ${Math.round(share * 100)} %`);
      return `  where the CPU time goes: ${work}: ${parts.join(', ')}`;
    }),
    '',
  ].join('\n');
}
