import type { Profiler } from 'node:inspector';

/** A part of the CPU time of some work. */
export interface TimeShare {
  readonly place: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** Places by what their address holds; the first that fits counts. */
const places: readonly (readonly [RegExp, string])[] = [
  [/packages\/models\/|@genesys-chat\/models/, 'models'],
  [/packages\/transport\/|@genesys-chat\/transport/, 'transport'],
  [/packages\/chat-api\/|@genesys-chat\/chat-api/, 'chat-api'],
  [/packages\/realtime\/|@genesys-chat\/realtime/, 'realtime'],
  [/packages\/testing-fakes\/|@genesys-chat\/testing-fakes/, 'testing-fakes'],
  [/node_modules\/ky\//, 'ky'],
  [/node_modules\/valibot\//, 'valibot'],
  [/node_modules\/ws\//, 'ws'],
  [/^node:internal\/deps\/undici/, 'fetch of Node (undici)'],
  [/^node:internal\/webstreams/, 'web streams of Node'],
  [/^node:internal\/(?:abort_controller|event_target)/, 'AbortController and events of Node'],
  [/^node:internal\/encoding/, 'TextDecoder'],
  [/^node:/, 'other parts of Node'],
];

/** Frames without an address: the engine itself. */
const engine: Readonly<Record<string, string>> = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'the engine and the system',
  parse: 'JSON.parse and Date.parse',
  stringify: 'JSON.stringify',
  writeLatin1String: 'writing to the socket',
  writeUtf8String: 'writing to the socket',
  writev: 'writing to the socket',
};

/** Sums a CPU profile up: the self time of each place as a part of the time in which anything ran. */
export function timeShares({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): TimeShare[] {
  const placeOf = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  let total = 0;
  for (const [index, node] of samples.entries()) {
    const place = placeOf.get(node);
    const time = timeDeltas[index] ?? 0;
    if (place === undefined) continue;
    times.set(place, (times.get(place) ?? 0) + time);
    total += time;
  }
  return [...times]
    .map(([place, time]) => ({ place, share: time / total }))
    .sort((one, other) => other.share - one.share);
}

function nameOf({ url, functionName }: Profiler.Profile['nodes'][number]['callFrame']): string | undefined {
  if (functionName === '(idle)' || functionName === '(root)' || url.startsWith('node:inspector'))
    return undefined;
  if (url === '') return engine[functionName] ?? 'functions of the engine';
  return places.find(([pattern]) => pattern.test(url))?.[1] ?? 'the benchmark itself';
}
