import type { Spent } from './time-work.ts';

/** Makes what tells how many of so many calls, events or messages some work did in a second. */
export function perSecond(count: number): (spent: Pick<Spent, 'elapsedMs'>) => number {
  return ({ elapsedMs }) => (count / elapsedMs) * 1000;
}

/** Makes what tells how much CPU time each of so many took, in microseconds. */
export function cpuMicrosecondsEach(count: number): (spent: Pick<Spent, 'cpuMs'>) => number {
  return ({ cpuMs }) => (cpuMs / count) * 1000;
}
