/** How far from 1970 a `Date` reaches, but for the millisecond that bounds are set outside of it. */
const farthestMs = 8.64e15 - 1;

/** Whether a number of milliseconds since 1970 can be a bound of a request. */
export function isMoment(ms: number): boolean {
  return Math.abs(ms) <= farthestMs;
}
