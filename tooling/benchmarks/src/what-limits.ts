/**
 * What keeps each benchmark from its goals, by its name. These texts stand on the page as they are, and no run checks
 * them: they were read in CPU profiles once. After a change of the code that they speak of, look at the profiles that
 * `pnpm bench -- --only NAME` prints, or at `node --cpu-prof`, write the text anew and set its date.
 */
export const whatLimits = {
  calls: {
    readOn: '2026-11-25',
    text:
      'requests leave through ky and the `fetch` of Node. Of a small call, the largest part goes into ' +
      'what these make each time, `Request`, `Headers`, `Response`, web streams, `AbortController`s, and ' +
      'into collecting the garbage of it; transport itself takes a seventh to a third, `JSON.parse` and ' +
      'the check included. On pages of 200 messages more than a third is decoding UTF-8, which all ' +
      'contenders pay. A trial with a `fetch` made of `undici.request`, given as the option `fetch`, took ' +
      '0.76 of the CPU time for 25 messages, 0.80 for 200 and 0.47 for sending; so the goals need such a ' +
      '`fetch` by default and, beyond it, fewer objects around it. Transport has none yet.',
  },
  process: {
    readOn: '2026-11-25',
    text:
      'finding and compiling modules (a fifth is compiling alone: transport, models, chat-api, valibot, ' +
      'ky), and loading the `fetch` of Node, which alone takes what the bare program shows.',
  },
  history: {
    readOn: '2026-11-25',
    text:
      'decoding UTF-8 and `JSON.parse`, which the loop pays too, then garbage collection and what `fetch` ' +
      'and ky make for each call; the walk itself takes less than a tenth. Peak memory is garbage that ' +
      'the engine has not collected yet: what is in use does not grow.',
  },
  realtime: {
    readOn: '2026-11-25',
    text:
      'each burst of 4,000 messages takes about 50 requests to the history, of which 20 would hold them ' +
      'all; the others find out where to begin. Waiting for these, decoding and parsing their answers ' +
      'takes most of the time; a bare client has no answer to parse. The goal was set for a client that ' +
      'believes its frames; why this one does not is told in ' +
      '[decision 8](decisions/0008-notifications-wake-the-history-decides.md).',
  },
  'fake-server': {
    readOn: '2026-11-25',
    text:
      'of 6,000 such answers in one process, garbage collection takes more than a quarter, the check of ' +
      'its own answers against the models an eighth, making messages and dates of what is stored a tenth.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** What keeps a benchmark from its goals. */
export interface Limit {
  /** Day on which it was read in CPU profiles, such as `2026-11-25`. */
  readonly readOn: string;
  /** Finishes the sentence "What keeps it from its goals: …". */
  readonly text: string;
}
