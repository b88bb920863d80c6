import { ConfigurationError } from '@genesys-chat/transport';
import { isMoment } from './moment.ts';
import type { Direction } from './timeline.ts';

/** How far a walk has come. */
export interface Progress {
  readonly direction: Direction;
  /** Place of the last message, on the walk's timeline; `undefined` before the first. */
  readonly place: number | undefined;
  /** Ids of the messages at that place that were handed out. */
  readonly ids: readonly string[];
}

/** Writes progress as a text that can be stored. */
export function toResumeToken(key: string, { direction, place, ids }: Progress): string {
  const json = JSON.stringify([1, key, direction === 'forwards' ? 1 : 0, place ?? null, ids]);
  const bytes = new TextEncoder().encode(json);
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Reads what {@link toResumeToken} wrote; refuses a token of another conversation. */
export function fromResumeToken(key: string, token: string): Progress {
  const [version, ownKey, forwards, place, ids] = decode(token);
  const isPlace = place === null || (typeof place === 'number' && Number.isInteger(place) && isMoment(place));
  const isDirection = forwards === 0 || forwards === 1;
  if (version !== 1 || typeof ownKey !== 'string' || !isDirection || !isPlace || !isTextList(ids)) {
    throw notAToken();
  }
  if (ownKey !== key) {
    throw new ConfigurationError('resume', 'belongs to another conversation; use its token or none');
  }
  return { direction: forwards === 1 ? 'forwards' : 'backwards', place: place ?? undefined, ids };
}

function decode(token: string): readonly unknown[] {
  try {
    const binary = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(value)) return value;
  } catch {
    // Falls through to the error below, which says what to do.
  }
  throw notAToken();
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function notAToken(): ConfigurationError {
  return new ConfigurationError('resume', 'is not a resume token of this package; take one from a walk');
}
