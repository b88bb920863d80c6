// Counts what calls make of what the platform has, and prints it for one call: node count-made.mjs BASE_URL ROOM_JID
// Needs --expose-gc, and so large a semi-space that nothing is collected while calls are counted.
const calls = 100;
const made = new Map();

function count(name) {
  made.set(name, (made.get(name) ?? 0) + 1);
}

/** Puts something in the place of a class that counts when one is made. */
function watchClass(name) {
  globalThis[name] = new Proxy(globalThis[name], {
    construct(target, args, newTarget) {
      count(name);
      return Reflect.construct(target, args, newTarget);
    },
  });
}

/** Puts something in the place of a function that counts when it is called. */
function watchFunction(owner, name) {
  const original = owner[name];
  owner[name] = function watched(...args) {
    count(name);
    return original.apply(this, args);
  };
}

for (const name of ['Request', 'Response', 'Headers', 'URL', 'AbortController']) watchClass(name);
watchFunction(globalThis, 'setTimeout');
watchFunction(globalThis, 'structuredClone');

// Only now, so that whatever keeps a reference keeps one to what counts.
const { getChatsRoomMessages, postChatsRoomMessages } = await import('@genesys-chat/chat-api');
const { ApiClient } = await import('@genesys-chat/transport');

const [baseUrl, roomJid] = process.argv.slice(2);
const client = new ApiClient({ baseUrl, accessToken: 'token', rateLimit: { requestsPerMinute: 1_000_000 } });
const tasks = {
  read: () => getChatsRoomMessages(client, roomJid, { limit: 25 }),
  send: () => postChatsRoomMessages(client, roomJid, { message: 'Good morning' }),
};

const result = {};
for (const [task, call] of Object.entries(tasks)) {
  for (let warmUp = 0; warmUp < calls; warmUp += 1) await call();
  globalThis.gc();
  made.clear();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < calls; number += 1) await call();
  const bytes = (process.memoryUsage().heapUsed - before) / calls;
  const madeByOne = Object.fromEntries([...made].map(([name, times]) => [name, times / calls]));
  result[task] = { calls: 2 * calls, made: madeByOne, bytes };
}
console.log(JSON.stringify(result));
process.exit();
