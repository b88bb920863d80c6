import type { Operation } from '@genesys-chat/models';
import * as v from 'valibot';
import type { FakeBehaviour } from '../fake-behaviour.ts';
import { type FakeRequest, queryOf } from './fake-request.ts';
import { PlatformError, badRequest, refusal } from './platform-error.ts';
import { readHistoryBound } from './read-history-bound.ts';

/** Reads and checks the query of a request with the operation's own schema. */
export function readQuery({ query }: Operation, request: FakeRequest, behaviour: FakeBehaviour): unknown {
  if (!query) return undefined;
  const known = 'entries' in query ? (query.entries as object) : {};
  const values = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of queryOf(request)) {
    if (behaviour.unknownQueryParameters === 'ignore' && !Object.hasOwn(known, name)) continue;
    const read = Object.hasOwn(known, 'before') ? readHistoryBound(name, value, behaviour) : value;
    if (read === undefined) continue;
    const earlier = values[name];
    values[name] = earlier === undefined ? read : [earlier, read].flat();
  }
  const result = v.safeParse(query, { ...values });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'query';
  const code = field === 'before' || field === 'after' ? 'invalid.date' : 'invalid.value';
  throw badRequest(field, problemOf(issue), code);
}

/** Reads and checks the body of a request with the operation's own schema. */
export function readBody({ body }: Operation, request: FakeRequest, behaviour: FakeBehaviour): unknown {
  if (!body) return undefined;
  if (request.body === '') throw badRequest('body', 'must not be missing');
  checkContentType(request.headers['content-type']);
  const result = v.safeParse(body, parseJson(request.body));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'body';
  if (issue.type === 'max_length' && Array.isArray(issue.input)) {
    throw refusal(behaviour.limitError, `${field}: ${problemOf(issue)}`, field);
  }
  const usualCode = issue.kind === 'validation' ? behaviour.badValueCode : 'bad.request';
  throw badRequest(field, problemOf(issue), issue.type === 'picklist' ? 'invalid.value' : usualCode);
}

function checkContentType(contentType = ''): void {
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase();
  if (mediaType === 'application/json') return;
  throw new PlatformError(415, 'unsupported.media.type', 'The Content-Type has to be application/json.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest('body', 'is not valid JSON');
  }
}

/** What is wrong, without the value itself, which may be somebody's message. */
function problemOf({ message, expected }: v.BaseIssue<unknown>): string {
  if (!message.includes(' but received ')) return message;
  return expected === 'never' ? 'is not known here' : `must be ${expected ?? 'of another form'}`;
}
