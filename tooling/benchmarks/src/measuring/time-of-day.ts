/** Time of day in milliseconds, with parts of one; the same in all processes of this machine. */
export function timeOfDayMs(): number {
  return performance.timeOrigin + performance.now();
}
