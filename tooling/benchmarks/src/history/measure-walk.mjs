import peak from '../processes/peak-memory.cjs';

/**
 * Counts the messages of a walk and prints what it took: time, peak memory, and what is in use after a garbage
 * collection, at a fifth of the way and at the end. Needs `node --expose-gc`.
 */
export async function measureWalk(count, walk) {
  let messages = 0;
  let inUseAtFifthBytes = 0;
  const startedAt = performance.now();
  const before = process.cpuUsage();
  await walk((more) => {
    messages += more;
    if (inUseAtFifthBytes === 0 && messages >= count / 5) inUseAtFifthBytes = memoryInUse();
  });
  const { user, system } = process.cpuUsage(before);
  const elapsedMs = performance.now() - startedAt;
  if (messages !== count) throw new Error(`The walk came by ${messages} messages, not ${count}.`);
  const peakBytes = peak.peakMemory();
  const cpuMs = (user + system) / 1000;
  console.log(JSON.stringify({ elapsedMs, cpuMs, peakBytes, inUseAtFifthBytes, inUseBytes: memoryInUse() }));
  process.exit();
}

/** Without the buffers of answers under way, which come and go. */
function memoryInUse() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
