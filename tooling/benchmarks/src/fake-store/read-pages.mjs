// Reads pages all over the history of a fake's only room, and prints how long one takes and how much memory that took.
// node read-pages.mjs memory|FILE COUNT
import { createFakeGenesysCloud } from '@genesys-chat/testing-fakes';
import { openSqliteStore } from '@genesys-chat/testing-fakes/node';
import peak from '../processes/peak-memory.cjs';
import { plantMessages } from './plant-messages.mjs';

const pages = 3000;
const warmUp = 300;
const [place, count] = process.argv.slice(2);
const cloud = createFakeGenesysCloud({
  seed: 'empty',
  ...(place !== 'memory' && { store: openSqliteStore(place) }),
});
if (place === 'memory') await plantMessages(cloud, Number(count));

const [{ jid }] = cloud.rooms;
const url = `${cloud.origin}/api/v2/chats/rooms/${encodeURIComponent(jid)}/messages?limit=25`;
const headers = { authorization: `Bearer ${cloud.tokenFor(cloud.users[0])}` };
const spanMs = Number(count) * 100;
const times = [];
for (let page = -warmUp; page < pages; page += 1) {
  // Steps of a golden section come by everywhere, near the beginning and near the end.
  const back = ((Math.abs(page) * 0.618_034) % 1) * (spanMs - 10_000);
  const before = new Date(cloud.clock.now() - back).toISOString();
  const startedAt = performance.now();
  const answer = await cloud.fetch(`${url}&before=${before}`, { headers });
  const { entities } = await answer.json();
  if (page >= 0) times.push(performance.now() - startedAt);
  if (entities.length !== 25) throw new Error(`A page of ${entities.length} messages: ${answer.status}.`);
}
cloud.close();
times.sort((one, other) => one - other);
const [middle, late] = [times[pages / 2], times[pages * 0.99]];
console.log(JSON.stringify({ medianMs: middle, slowMs: late, peakBytes: peak.peakMemory() }));
