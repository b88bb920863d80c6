import type { Operation } from '@genesys-chat/models';
import { InvalidRequestError } from '../errors/invalid-request-error.ts';
import type { CallOptions } from '../sender.ts';
import { callHeaders } from './call-headers.ts';
import { checkValue } from '../checking/check-value.ts';
import { encodePath } from './encode-path.ts';
import { queryString } from './query-string.ts';

/** Largest request body that the platform takes, in bytes. */
const maxRequestBytes = 512_000;

/** A request as it goes out, but for the token. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** What a call of any operation may be given, before it is checked. */
export interface LooseInput {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: unknown;
  readonly body?: unknown;
}

const everyCall = { accept: 'application/json', 'content-type': 'application/json' } as const;

/** Checks what a caller gave and makes the request of it; throws an `InvalidRequestError` naming the field. */
export function buildRequest(
  operation: Operation,
  apiBase: string,
  input: LooseInput | undefined,
  headers: CallOptions['headers'],
): WireRequest {
  const { id, method } = operation;
  const { path: values, query, body } = input ?? {};
  const path = encodePath(operation.path, values, id);
  return {
    method,
    url: apiBase + path + encodeQuery(operation, query),
    headers: headers === undefined ? everyCall : { ...everyCall, ...callHeaders(headers, id) },
    body: encodeBody(operation, body),
  };
}

function encodeQuery(operation: Operation, query: unknown): string {
  if (query === undefined) return '';
  if (operation.query === undefined) throw takesNone('query', operation.id);
  const { id } = operation;
  return queryString(checkValue(operation.query, query, 'query', id) as Record<string, unknown>, id);
}

function encodeBody(operation: Operation, body: unknown): string | undefined {
  if (operation.body === undefined) {
    if (body === undefined) return undefined;
    throw takesNone('body', operation.id);
  }
  const text = JSON.stringify(checkValue(operation.body, body, 'body', operation.id));
  if (text.length * 3 > maxRequestBytes && new TextEncoder().encode(text).length > maxRequestBytes) {
    throw new InvalidRequestError('body', `must not exceed ${maxRequestBytes} bytes`, {
      operation: operation.id,
    });
  }
  return text;
}

function takesNone(field: string, operation: string): InvalidRequestError {
  return new InvalidRequestError(field, 'is not taken by this operation', { operation });
}
