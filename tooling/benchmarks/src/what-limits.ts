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
      'contenders. Large pages of 50 callers at a time move from run to run by more than the distance to the goal: ' +
      'two thirds of such a call is decoding, for everybody.',
  },
  process: {
    readOn: '2026-11-25',
    text:
      "loading what Node sends with takes half of the official SDK's time and two thirds of its memory, as the bare " +
      'program shows; finding and compiling modules (models, valibot, ky, transport) takes the rest.',
  },
  history: {
    readOn: '2026-11-25',
    text:
      'decoding UTF-8 takes half, which the loop pays too; transport takes a fifth, `JSON.parse` and the check of ' +
      'every message included, the walk itself a twentieth.',
  },
  realtime: {
    readOn: '2026-11-25',
    text:
      'each burst of 4,000 messages takes 25 requests to the history, which a bare client does not make. Decoding ' +
      'their answers takes a third, comparing what was read with what was told another. A frame lacks what a message ' +
      'needs (its thread, its file), so it cannot stand for one; see ' +
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
