/** What one call may make and ask for. */
export interface CallLimits {
  /** Objects of the platform that are made, by their class, and calls of its functions. */
  readonly made: Readonly<Record<string, number>>;
  /** Memory that is taken, garbage included, in bytes; about a quarter above today's. */
  readonly bytes: number;
}

/** What no call makes in Node, since it sends past `fetch`. */
const none = { Request: 0, Response: 0, Headers: 0, URL: 0, AbortController: 0, structuredClone: 0 };

/**
 * What a call of each kind may make, in Node. Counts are exact, and the same on every machine: each object costs time
 * on every call of everybody. To make one larger is a decision: change it here, in a change of its own. One that has
 * become smaller should be made smaller here too.
 */
export const callLimits: Readonly<Record<'read' | 'send', CallLimits>> = {
  read: { made: { ...none, setTimeout: 3 }, bytes: 110_000 },
  send: { made: { ...none, setTimeout: 3 }, bytes: 35_000 },
};

/** CPU time of importing the client, as a part of the official SDK's; about twice today's. */
export const importLimit = 0.45;
