/** A name that is being written after an `@`. */
export interface MentionQuery {
  /** Where the `@` is. */
  readonly at: number;
  readonly words: string;
}

/** Names are no longer than this. */
const longest = 40;

/** Finds the name that is being written before the caret; `undefined` when none is. */
export function findMentionQuery(body: string, caret: number): MentionQuery | undefined {
  const before = body.slice(Math.max(0, caret - longest), caret);
  const found = /(?:^|[\s(])@([\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]*)?)$/u.exec(before);
  const words = found?.[1];
  return words === undefined ? undefined : { at: caret - words.length - 1, words };
}
