/**
 * What keeps each benchmark from its goals, by its name. These texts stand on the page as they are, and no run checks
 * them: they were read in CPU profiles once. After a change of the code that they speak of, look at the profiles that
 * `pnpm bench -- --only NAME` prints, or at `node --cpu-prof`, write the text anew and set its date.
 */
export const whatLimits = {
  calls: {
    readOn: '2026-11-28',
    text:
      'little of a call is left to save: writing to the socket and `JSON.parse` are paid by all contenders, and what is ' +
      'ours takes 25 to 35 µs of a call. One emoji makes the engine read a text at a fifth of its speed; ours reads it by ' +
      'way of UTF-16, in 10 µs for a page of 25 instead of 50, which `undici.request` leaves to the engine. Many callers ' +
      'at a time are decided by the machine: our next request leaves as soon as an answer is in, and wakes the sleeping ' +
      'server each time; the stream of `undici.request` gives its answers a turn of the event loop later, so that ' +
      'requests leave together. Nobody is woken so over a real network, where to wait that turn would only be a wait.',
  },
  'in-flight': {
    readOn: '2026-11-25',
    text:
      'garbage collection, which takes a twentieth of the CPU time with 16 calls in flight and a quarter with 256: ' +
      'what so many calls hold at a time outlives collections, each of which copies it. `undici.request`, which makes the ' +
      'least of objects, grows as much; the best to be reached is to grow no more than it.',
  },
  'page-size': {
    readOn: '2026-11-28',
    text:
      'a text of over 128 kB is a large object to the engine, which takes its memory from the system each time and ' +
      'gives it back; that is a page fault for every 4 kB. An emoji anywhere makes a text take two bytes a character, so ' +
      'that it begins at about 140 messages: a page of 100 is read in 50 µs and one of 200 in 260, which is half of what ' +
      '`undici.request` takes for it. `JSON.parse`, three quarters of a page of 1,000, needs the text in one piece.',
  },
  process: {
    readOn: '2026-11-25',
    text:
      "loading what Node sends with takes half of the official SDK's time and two thirds of its memory, as the bare " +
      'program shows, 66 ms for `fetch` alone. Finding and compiling modules takes the rest: ky 26 ms, valibot 16, ' +
      'models 14, transport 13. ky, of 30 files, could be loaded with the first call that needs it, but then that ' +
      'call would not leave at once, which tests with a clock of their own count on; 0.5 of the time could be reached ' +
      'so, and 0.4 by doing nothing but the call.',
  },
  history: {
    readOn: '2026-11-28',
    text:
      '`JSON.parse` takes a third and the check of every message a seventh, writing to the socket a tenth, reading ' +
      'UTF-8 a tenth, and the walk itself a twentieth.',
  },
  realtime: {
    readOn: '2026-11-28',
    text:
      'each burst of 4,000 messages takes 25 requests to the history, which a bare client does not make. Reading and ' +
      'parsing their answers takes a sixth, parsing frames and looking at what they say a sixth, garbage collection a ' +
      'sixth; the rest is spread over comparing what was read with what was told, and over sending. Were that rest ' +
      'free, two thirds of the bare client could be reached. A frame lacks ' +
      'what a message needs (its thread, its file), so it cannot stand for one; see ' +
      '[decision 8](decisions/0008-notifications-wake-the-history-decides.md).',
  },
  'fake-server': {
    readOn: '2026-11-25',
    text:
      'a fifth is writing to the socket, which a bare server pays too. Checking and writing the text of an answer, ' +
      'which took most of the time once, is done once for a page that is asked for again.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** What keeps a benchmark from its goals. */
export interface Limit {
  /** Day on which it was read in CPU profiles, such as `2026-11-25`. */
  readonly readOn: string;
  /** Finishes the sentence "What keeps it from its goals: …". */
  readonly text: string;
}
