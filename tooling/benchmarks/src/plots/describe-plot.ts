import { formatNumber } from '../measuring/format.ts';
import type { Line, Plot } from './plot.ts';

/** Says in words what a plot shows, for those who cannot see it: where each line begins and where it ends. */
export function describePlot({ title, x, panels }: Plot): string {
  const places = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(([place]) => place)));
  const range = `${formatPlace(Math.min(...places))} to ${formatPlace(Math.max(...places))}`;
  const parts = panels.map(({ y, lines }) => `${y.label}: ${lines.map(describeLine).join(', ')}`);
  return `${title}, from left to right ${x.label}, ${range}. ${parts.join('. ')}.`;
}

function describeLine({ name, points }: Line): string {
  const [first, last] = [points[0]?.[1] ?? Number.NaN, points.at(-1)?.[1] ?? Number.NaN];
  return `${name} from ${formatNumber(first)} to ${formatNumber(last)}`;
}

function formatPlace(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}
