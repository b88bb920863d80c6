import type { Figure, Goal } from '../benchmark.ts';

/** Writes a figure in one line. */
export function describeFigure(figure: Figure): string {
  const { work, measure, against, ratio, goal, absolute } = figure;
  const aim = goal === undefined ? '' : `; goal ${describeGoal(goal)}: ${isMet(figure) ? 'met' : 'missed'}`;
  return `${work}: ${ratio.toFixed(2)} of the ${measure} of ${against} (${absolute})${aim}`;
}

/** Writes a goal, such as `at least 0.8`. */
export function describeGoal({ kind, value }: Goal): string {
  return `${kind} ${value}`;
}

/** Whether a figure is what it is meant to be; one without a goal is. A figure is held against its goal as it is printed. */
export function isMet({ ratio, goal }: Pick<Figure, 'ratio' | 'goal'>): boolean {
  if (goal === undefined) return true;
  const shown = Math.round(ratio * 100) / 100;
  return goal.kind === 'at least' ? shown >= goal.value : shown <= goal.value;
}
