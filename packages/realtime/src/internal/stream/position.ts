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

/** How far from 1970 a `Date` reaches, but for the millisecond that bounds are set outside of it. */
const farthestMs = 8.64e15 - 1;

/** Whether a number of milliseconds since 1970 can be part of a position. */
export function isMoment(ms: number): boolean {
  return Math.abs(ms) <= farthestMs;
}

/** Writes a position as a resume token. */
export function formatPosition({ cursorMs, cursorIds, seenMs }: Position): string {
  return `${version}~${cursorMs}~${seenMs}~${cursorIds.map(encodeURIComponent).join(',')}`;
}

/** Reads a resume token. */
export function parsePosition(token: string): Position {
  const [, cursor, seen, ids] = /^1~(-?\d{1,16})~(-?\d{1,16})~(\S*)$/.exec(token) ?? [];
  const [cursorMs, seenMs] = [Number(cursor), Number(seen)];
  if (ids === undefined || !isMoment(cursorMs) || !isMoment(seenMs)) throw new ResumeTokenError();
  try {
    return { cursorMs, cursorIds: ids === '' ? [] : ids.split(',').map(decodeURIComponent), seenMs };
  } catch {
    throw new ResumeTokenError();
  }
}
