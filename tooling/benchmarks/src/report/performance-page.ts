import type { Figure, Profile, Table } from '../benchmark.ts';
import { describePlot } from '../plots/describe-plot.ts';
import type { Plot } from '../plots/plot.ts';
import type { Outcome } from '../run-benchmark.ts';
import type { Limit } from '../what-limits.ts';
import type { BundleSize } from './bundle-size.ts';
import { describeGoal, isMet } from './describe-figure.ts';
import { markdownTable } from './markdown-table.ts';

const introduction = `# Performance

This page is written by a run of the benchmarks; do not edit it. It holds what one machine measured once. All figures
are ratios of medians: contenders take turns, so that whatever else the machine does hits all of them. From run to run
most ratios move by up to a fifth, single ones by up to a third when other programs run meanwhile; those of CPU time are
steadier than those of time. Throughput is printed and never asserted in a test.`;

const bundleLimit =
  'What keeps the bundles from their goals, as measured on 2026-11-28: ky takes 8.4 kB of each, and the logins take 4, ' +
  'which are methods of `ApiClient` as in the official SDK, so that no bundler can leave them out. Without both, one ' +
  'operation would take 16 kB, and all of `ChatApi` 21: so much is taken by retries, limits, deadlines, typed errors and ' +
  'the check of answers, with 1.9 kB of valibot.';

const howToRun = `## Run it

\`\`\`sh
pnpm bench                           # builds the packages and prints every figure; ten minutes are the soak alone
pnpm bench -- --only history         # one of them; --only can be repeated
pnpm bench -- --million              # with a history of 1,000,000 messages
pnpm bench -- --soak-minutes 1       # with a shorter soak
pnpm bench -- --million --write      # writes this page and draws its plots
pnpm bench:app                       # what people feel in the chat app, in a real Chromium; six minutes
\`\`\`

Let the machine rest meanwhile: close what is not needed, and look at the load above. A benchmark that fails, or does
not end, is told of and leaves the others their turn. Plots of a run that writes no page are in
\`tooling/benchmarks/.reports/plots\`.

Bundle sizes, the time of an import beside the official SDK's, and what a call makes and asks for are held by tests of
every change: \`tooling/size\` and \`tooling/benchmarks/src/gates\`.`;

/** Writes the page about performance. */
export function performancePage(
  outcomes: readonly Outcome[],
  bundles: readonly BundleSize[],
  machine: readonly string[],
): string {
  return [
    introduction,
    machine.map((line) => `- ${line}`).join('\n'),
    '## Goals',
    goalTable(outcomes, bundles),
    bundleLimit,
    ...outcomes.flatMap(section),
    howToRun,
    '',
  ].join('\n\n');
}

function goalTable(outcomes: readonly Outcome[], bundles: readonly BundleSize[]): string {
  const figures = outcomes.flatMap(({ findings }) => findings.figures);
  const measured = figures.flatMap((figure) => {
    const { work, measure, against, ratio, goal } = figure;
    if (goal === undefined) return [];
    return [[`${work}: ${measure}`, against, describeGoal(goal), ratio.toFixed(2), verdict(isMet(figure))]];
  });
  const sizes = bundles.map(({ purpose, kilobytes, goalKilobytes }) => {
    const met = verdict(kilobytes <= goalKilobytes);
    return [`bundle of ${purpose}`, '', `at most ${goalKilobytes} kB`, `${kilobytes} kB`, met];
  });
  return markdownTable(['Work', 'Against', 'Goal', 'Measured', ''], [...measured, ...sizes]);
}

function verdict(met: boolean): string {
  return met ? 'met' : 'missed';
}

function section({ benchmark, findings, failure }: Outcome): string[] {
  const { title, name, explanation, limits } = benchmark;
  const { figures, tables = [], plots = [], profiles = [] } = findings;
  return [
    `## ${title}`,
    `${explanation} (\`--only ${name}\`)`,
    ...(failure === undefined ? [] : [`**It failed in this run: ${failure}**`]),
    ...(figures.length > 0 ? [figureTable(figures)] : []),
    ...plots.map(picture),
    ...tables.flatMap(captionedTable),
    ...(limits === undefined ? [] : [limitLine(limits)]),
    ...profiles.map(profileLine),
  ];
}

function figureTable(figures: readonly Figure[]): string {
  return markdownTable(
    ['Work', 'Measure', 'Against', 'Ratio', 'Ours to theirs'],
    figures.map(({ work, measure, against, ratio, absolute }) => {
      return [work, measure, against, ratio.toFixed(2), absolute];
    }),
  );
}

/** A picture is read out by its alternative text, so that tells all of it. */
function picture(plot: Plot): string {
  return `![${describePlot(plot).replaceAll(/[[\]`]/g, '')}](performance/${plot.name}.svg)`;
}

function captionedTable({ caption, head, rows }: Table): string[] {
  return [caption, markdownTable(head, rows)];
}

function limitLine({ readOn, text }: Limit): string {
  return `What keeps it from its goals, as read in CPU profiles on ${readOn}: ${text}`;
}

/** Shares below a fiftieth say little. */
function profileLine({ work, shares }: Profile): string {
  const parts = shares.filter(({ share }) => share >= 0.02);
  const list = parts.map(({ place, share }) => `${place} ${Math.round(share * 100)} %`).join(', ');
  return `CPU profile of this run, ${work}, ours: ${list}.`;
}
