import { ResumeTokenError } from '../../errors/resume-token-error.ts';

/** How far a stream has got in the history of a conversation. */
export interface Position {
  /** Moment of the newest message that was told, milliseconds since 1970. */
  readonly cursorMs: number;
  /** Ids of the messages of that moment that were told. */
  readonly cursorIds: readonly string[];
  /** Newest moment at which a message was seen to be sent or changed, milliseconds since 1970. */
  readonly seenMs: number;
}

/** First part of a resume token: the version of what follows. */
const version = '1';

/** Writes a position as a resume token. */
export function formatPosition({ cursorMs, cursorIds, seenMs }: Position): string {
  return `${version}~${cursorMs}~${seenMs}~${cursorIds.map(encodeURIComponent).join(',')}`;
}

/** Reads a resume token. */
export function parsePosition(token: string): Position {
  const [, cursorMs, seenMs, ids] = /^1~(-?\d{1,16})~(-?\d{1,16})~(\S*)$/.exec(token) ?? [];
  if (cursorMs === undefined || seenMs === undefined || ids === undefined) throw new ResumeTokenError();
  try {
    const cursorIds = ids === '' ? [] : ids.split(',').map(decodeURIComponent);
    return { cursorMs: Number(cursorMs), cursorIds, seenMs: Number(seenMs) };
  } catch {
    throw new ResumeTokenError();
  }
}
