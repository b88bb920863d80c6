const shortestMs = 250;
const longestMs = 25_000;

/** Failures in a row after which a connection counts as offline. */
export const offlineAfter = 4;

/** Time to wait after a number of failures in a row: random, between 250 ms and a limit that doubles up to 25 s. */
export function backOffMs(failures: number, random: () => number): number {
  const limitMs = Math.min(longestMs, shortestMs * 2 ** Math.min(failures, 10));
  return shortestMs + Math.floor(random() * (limitMs - shortestMs));
}
