/** What the build made; it is put here when the app is built. */
declare const built: {
  /** Another one whenever any of the files is another one. */
  readonly version: string;
  /** Addresses of the files, relative to the page. */
  readonly paths: readonly string[];
};
declare const self: ServiceWorkerGlobalScope;

/** A server that has not answered by then is not waited for, in milliseconds. */
const patienceMs = 3000;
const page = './';
const settings = 'config.json';
const shelfPrefix = `genesys-chat ${self.registration.scope} `;
const shelf = shelfPrefix + built.version;

// Keeps the files of the app, so that it opens without a network, and leads from a notification to its window. Nothing
// else goes through here: no other address, no call to the platform, nothing that anybody wrote.
self.addEventListener('install', (event) => event.waitUntil(fill()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const [path] = request.url.slice(self.registration.scope.length).split(/[?#]/);
  if (path === settings) event.respondWith(newestSettings(request));
  else if (path?.startsWith('assets/') === true) event.respondWith(keptOrFetched(request));
  else if (request.mode === 'navigate' && (path === '' || path === 'index.html'))
    event.respondWith(newest(request, page));
  else if (built.paths.includes(path ?? '')) event.respondWith(newest(request, path ?? ''));
});

self.addEventListener('notificationclick', (event) => event.waitUntil(lead(event.notification)));

async function fill(): Promise<void> {
  const cache = await caches.open(shelf);
  const paths = [page, settings, ...built.paths];
  await cache.addAll(paths.map((path) => new Request(path, { cache: cacheOf(path) })));
  // Nothing has to wait for pages of the version before: the names of their files are others, and those stay.
  await self.skipWaiting();
}

/** A file whose name tells what is in it need not be asked for again. */
function cacheOf(path: string): RequestCache {
  return path.startsWith('assets/') ? 'default' : 'no-cache';
}

/** Forgets all versions but this one and the one before, which other windows may still show. */
async function tidy(): Promise<void> {
  const shelves = (await caches.keys()).filter((name) => name.startsWith(shelfPrefix) && name !== shelf);
  await Promise.all(shelves.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** A file whose name tells what is in it, of this version or the one before. */
async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

/** What the server has now, and without it what was kept: a page always finds the files that it was built with. */
async function newest(request: Request, path: string): Promise<Response> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patienceMs, undefined));
  const answer = await Promise.race([fetch(request).catch(() => undefined), tooLate]);
  if (answer && answer.status < 500) return answer;
  const cache = await caches.open(shelf);
  return (await cache.match(path)) ?? answer ?? fetch(request);
}

/** Settings belong to no version, so the newest that were seen are kept. */
async function newestSettings(request: Request): Promise<Response> {
  const answer = await newest(request, settings);
  if (answer.ok) await (await caches.open(shelf)).put(settings, answer.clone());
  return answer;
}

/** Brings back the window that was in front last, and tells it what was pressed. */
async function lead(notification: Notification): Promise<void> {
  notification.close();
  const [window] = await self.clients.matchAll({ type: 'window' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a window of this worker is of its origin
  window?.postMessage({ pressed: notification.tag });
  await (window?.focus() ?? self.clients.openWindow(self.registration.scope));
}
