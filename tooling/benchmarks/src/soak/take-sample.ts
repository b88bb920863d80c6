import type { SoakSample } from './soak-result.ts';
import type { Tally } from './tally.ts';

/** Kinds of resources that keep this process alive, one entry for each resource. */
export function resourcesInUse(): string[] {
  return process.getActiveResourcesInfo();
}

/** Looks at what is in use, after a garbage collection. Needs `node --expose-gc`. */
export function takeSample(atMs: number, tally: Tally): SoakSample {
  globalThis.gc?.();
  const resources: Record<string, number> = {};
  for (const name of resourcesInUse()) resources[name] = (resources[name] ?? 0) + 1;
  const { heapUsed, heapTotal, external, rss } = process.memoryUsage();
  return {
    atMs,
    heapBytes: heapUsed,
    heapReservedBytes: heapTotal,
    externalBytes: external,
    processBytes: rss,
    resources,
    sent: tally.sent,
    seen: tally.seen,
  };
}
