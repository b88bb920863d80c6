/** What is in use at one moment, after a garbage collection. */
export interface SoakSample {
  /** Time since the start, in milliseconds. */
  readonly atMs: number;
  readonly heapBytes: number;
  /** What the engine has reserved for the heap. */
  readonly heapReservedBytes: number;
  /** Buffers and what else the engine holds outside of the heap. */
  readonly externalBytes: number;
  /** Memory of the whole process. */
  readonly processBytes: number;
  /** Resources that keep the process alive, by their kind. */
  readonly resources: Readonly<Record<string, number>>;
  readonly sent: number;
  readonly seen: number;
}

/** Whether everything arrived once, in the end. */
export interface Reckoning {
  /** Messages that were said to be stored. */
  readonly sent: number;
  /** Messages that the room holds. */
  readonly stored: number;
  /** Messages that were said to be stored and are not. */
  readonly lost: number;
  /** Messages that are stored more than once. */
  readonly doubled: number;
  /** Messages that are stored and were never seen live. */
  readonly unseen: number;
}

/** What a soak came to. */
export interface SoakResult extends Reckoning {
  readonly samples: readonly SoakSample[];
  readonly walks: number;
  readonly walkedMessages: number;
  /** Walks that did not come by every message once. */
  readonly wrongWalks: number;
  /** Calls that failed in the end, by the name of their error. */
  readonly failures: readonly (readonly [error: string, count: number])[];
  readonly seen: number;
  readonly seenTwice: number;
  /** How often the room became live. */
  readonly connections: number;
  /** Time from the start of the process until everything was closed, in milliseconds. */
  readonly workedMs: number;
}
