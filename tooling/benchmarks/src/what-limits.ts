/**
 * What keeps each benchmark from its goals, by its name. These texts stand on the page as they are, and no run checks
 * them: they were read in CPU profiles once. After a change of the code that they speak of, look at the profiles that
 * `pnpm bench -- --only NAME` prints, or at `node --cpu-prof`, write the text anew and set its date.
 */
export const whatLimits = {
  calls: {
    readOn: '2026-11-25',
    text:
      'little of a call is left to save: writing to the socket, decoding UTF-8 and `JSON.parse` are paid by all ' +
      'contenders, and what is ours takes 25 to 35 µs of a call. Many callers at a time are decided by the machine: our ' +
      'next request leaves as soon as an answer is in, and wakes the sleeping server each time; the stream of ' +
      '`undici.request` gives its answers a turn of the event loop later, so that requests leave together. Waiting that ' +
      'turn took 50 calls in flight from 195 to 159 µs of ours here, and nobody is woken so over a real network, where ' +
      'it would only be a wait. Of a page of 200 two thirds is decoding, for everybody, because its text is a large ' +
      'object to the engine (see [Larger pages](#larger-pages)).',
  },
  'in-flight': {
    readOn: '2026-11-25',
    text:
      'garbage collection, which takes a twentieth of the CPU time with 16 calls in flight and a quarter with 256: ' +
      'what so many calls hold at a time outlives collections, each of which copies it.',
  },
  'page-size': {
    readOn: '2026-11-25',
    text:
      'a text of over 128 kB is a large object to the engine, which takes its memory from the system each time and ' +
      'gives it back. That is a page fault for every 4 kB, 20 µs each in the virtual machine that was measured: a text ' +
      'of 120 kB took 80 µs to decode and one of 131 kB 680 µs. An emoji anywhere makes a text take two bytes a ' +
      'character, so that it begins at about 140 messages. Decoding takes two thirds of a page of 1,000, and of ' +
      "`undici.request`'s as well; `JSON.parse` needs the text in one piece.",
  },
  process: {
    readOn: '2026-11-25',
    text:
      "loading what Node sends with takes half of the official SDK's time and two thirds of its memory, as the bare " +
      'program shows, 66 ms for `fetch` alone. Finding and compiling modules takes the rest: ky 26 ms, valibot 16, ' +
      'models 14, transport 13. ky, of 30 files, could be loaded with the first call that needs it, but then that ' +
      'call would not leave at once, which tests with a clock of their own count on.',
  },
  history: {
    readOn: '2026-11-25',
    text:
      'decoding UTF-8 takes half, which the loop pays too; transport takes a fifth, `JSON.parse` and the check of ' +
      'every message included, the walk itself a twentieth. Over a million messages the peak of memory is twice the ' +
      "loop's, of which 9 MiB are in use: the page that is read ahead survives more collections, so the engine lets its " +
      'young generation grow from 32 MB to its limit of 128.',
  },
  realtime: {
    readOn: '2026-11-25',
    text:
      'each burst of 4,000 messages takes 25 requests to the history, which a bare client does not make. Decoding ' +
      'and parsing their answers takes 23 %, because pages of 200 are [large](#larger-pages) (smaller ones would be ' +
      'decoded faster and take twice the requests, of which 300 a minute are allowed), garbage collection 17 %, reading ' +
      'frames 7 %; the rest is spread over comparing what was read with what was told, and over sending. A frame lacks ' +
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
