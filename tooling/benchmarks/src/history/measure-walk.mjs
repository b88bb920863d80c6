import peak from '../processes/peak-memory.cjs';

const pageSize = 200;

/**
 * Counts the messages of a walk and prints what it took: time, peak memory, what is in use after a garbage collection,
 * at a fifth of the way and at the end, and how long each 200 messages took. Needs `node --expose-gc`.
 */
export async function measureWalk(count, walk) {
  let messages = 0;
  let inUseAtFifthBytes = 0;
  const pageTimesMs = [];
  const startedAt = performance.now();
  let pageAt = startedAt;
  const before = process.cpuUsage();
  await walk((more) => {
    messages += more;
    if (messages % pageSize === 0) {
      const now = performance.now();
      pageTimesMs.push(now - pageAt);
      pageAt = now;
    }
    if (inUseAtFifthBytes === 0 && messages >= count / 5) inUseAtFifthBytes = memoryInUse();
  });
  const { user, system } = process.cpuUsage(before);
  const elapsedMs = performance.now() - startedAt;
  if (messages !== count) throw new Error(`The walk came by ${messages} messages, not ${count}.`);
  const peakBytes = peak.peakMemory();
  const cpuMs = (user + system) / 1000;
  const memory = { peakBytes, inUseAtFifthBytes, inUseBytes: memoryInUse() };
  process.stdout.write(JSON.stringify({ elapsedMs, cpuMs, ...memory, pageTimesMs }), () => process.exit());
}

/** Without the buffers of answers under way, which come and go. */
function memoryInUse() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
