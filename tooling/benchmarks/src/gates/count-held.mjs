// Counts the messages that a walk still holds while it waits for its next page, and prints it: node count-held.mjs
// Needs --expose-gc.
import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { walkRoomHistory } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';

const pageSize = 50;
const answered = 3;
let requests = 0;
const waits = Promise.withResolvers();
const server = createServer((_request, response) => {
  const from = requests * pageSize;
  requests += 1;
  if (requests > answered) waits.resolve();
  else
    response.end(
      JSON.stringify({ entities: Array.from({ length: pageSize }, (_, at) => message(from + at)) }),
    );
});
server.listen(0, '127.0.0.1', () => void count());

async function count() {
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  const client = new ApiClient({ baseUrl, accessToken: 'token' });
  const walk = walkRoomHistory(client, 'room@conference.acme.orgspan.com', { pageSize });
  const iterator = process.argv[2] === 'pages' ? walk.pages() : walk[Symbol.asyncIterator]();
  const seen = [];
  void read(iterator, seen);
  await waits.promise;
  // What is there already is handed out, and what was held for the turn is let go.
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
  globalThis.gc();
  const held = seen.filter((one) => one.deref() !== undefined).length;
  process.stdout.write(JSON.stringify({ seen: seen.length, held }), () => process.exit());
}

async function read(iterator, seen) {
  while (await take(iterator, seen));
}

/** In a function of its own, which holds nothing once it has returned. */
async function take(iterator, seen) {
  const { value } = await iterator.next();
  for (const one of value.messages ?? [value]) seen.push(new WeakRef(one));
  return true;
}

function message(index) {
  return {
    id: `m-${index}`,
    dateCreated: new Date(Date.UTC(2026, 0, 31) - index * 1000).toISOString(),
    body: 'The printer on the second floor is out of paper again 👍',
  };
}
