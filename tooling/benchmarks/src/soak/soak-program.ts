import { createLiveChat } from '@genesys-chat/realtime';
import { ApiClient } from '@genesys-chat/transport';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { follow } from './follow.ts';
import { resourcesInUse, takeSample } from './take-sample.ts';
import { reckonUp } from './reckon-up.ts';
import type { SoakResult, SoakSample } from './soak-result.ts';
import { Tally } from './tally.ts';
import { type SoakWork, sendMessages, walkHistory } from './work.ts';

// Works against a platform that has a bad day, and looks at its memory meanwhile. Ends by itself, which only happens
// when nothing is left: node --expose-gc soak-program.ts URL BACKEND_URL BUSY_ROOM LONG_ROOM MINUTES
const [baseUrl = '', backendUrl = '', busyRoomJid = '', longRoomJid = '', minutes = ''] =
  process.argv.slice(2);
const senders = 2;
const samplesInAll = 120;
const patienceMs = 100_000;
const endsWithinMs = 15_000;

const resourcesBefore = resourcesInUse();
const durationMs = Number(minutes) * 60_000;
const client = new ApiClient({
  baseUrl,
  accessToken: async () => (await fetch(`${backendUrl}/token`)).text(),
  rateLimit: { requestsPerMinute: 100_000 },
});
const live = createLiveChat(client, { webSocket: WebSocket });
const tally = new Tally(senders);
const stopping = new AbortController();
const work: SoakWork = { client, busyRoomJid, longRoomJid, tally, signal: stopping.signal };

const startedAt = performance.now();
const following = follow(live, busyRoomJid, tally);
await tally.isLive;
const workers = [
  walkHistory(work),
  ...Array.from({ length: senders }, (_, index) => sendMessages(work, index)),
];

const samples: SoakSample[] = [];
const everyMs = Math.max(250, durationMs / samplesInAll);
while (performance.now() - startedAt < durationMs) {
  await wait(everyMs);
  samples.push(takeSample(performance.now() - startedAt, tally));
}
stopping.abort();
await Promise.all(workers);
await fetch(`${backendUrl}/calm`);
const reckoning = await reckonUp(work, patienceMs);
live.close();
client.close();
await following;

const result: SoakResult = {
  samples,
  ...reckoning,
  walks: tally.walks,
  walkedMessages: tally.walkedMessages,
  wrongWalks: tally.wrongWalks,
  failures: [...tally.failures],
  seen: tally.seen,
  seenTwice: tally.seenTwice,
  connections: tally.connections,
  workedMs: performance.now(),
};
process.stdout.write(JSON.stringify(result));

// Does not keep the process alive; that it comes to this means that something else does.
setTimeout(() => {
  const left = resourcesInUse().filter((name) => !resourcesBefore.includes(name));
  console.error(
    `Still in use ${endsWithinMs / 1000} seconds after everything was closed: ${left.join(', ')}.`,
  );
  process.exit(1);
}, endsWithinMs).unref();
