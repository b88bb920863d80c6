import { InvalidRequestError } from '../errors/invalid-request-error.ts';

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
/** Headers that the client alone decides about. */
const reserved = new Set([
  'accept-encoding',
  'authorization',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Checks headers that a caller wants to add, and gives them back with names in lower case. */
export function callHeaders(
  headers: Readonly<Record<string, string>>,
  operation?: string,
): Readonly<Record<string, string>> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const refuse = (problem: string): InvalidRequestError =>
      new InvalidRequestError(`headers.${name.replaceAll(/[^\w-]/g, '?')}`, problem, { operation });
    if (!headerName.test(name)) throw refuse('is not a valid header name');
    if (reserved.has(name.toLowerCase())) throw refuse('is set by the client alone');
    if (typeof value !== 'string' || !headerValue.test(value))
      throw refuse('has a value that no header can carry');
    checked[name.toLowerCase()] = value;
  }
  return checked;
}
