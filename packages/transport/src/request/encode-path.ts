import { InvalidRequestError } from '../errors/invalid-request-error.ts';

const controlCharacter = /\p{Control}/u;

/** Fills a path's placeholders, each value as exactly one path segment. */
export function encodePath(
  path: string,
  values: Readonly<Record<string, unknown>> | undefined,
  operation: string,
): string {
  return path.replaceAll(/\{(\w+)\}/g, (_placeholder, name: string) =>
    encodeSegment(name, values?.[name], operation),
  );
}

function encodeSegment(name: string, value: unknown, operation: string): string {
  const refuse = (problem: string): InvalidRequestError =>
    new InvalidRequestError(name, problem, { operation });
  if (value === undefined || value === null) throw refuse('is missing');
  if (typeof value !== 'string') throw refuse('must be a string');
  if (value.trim() === '') throw refuse('must not be empty');
  if (value === '.' || value === '..') throw refuse('must not be a step in a path');
  if (controlCharacter.test(value)) throw refuse('must not contain control characters');
  if (!value.isWellFormed()) throw refuse('must be well-formed Unicode');
  return encodeURIComponent(value);
}
