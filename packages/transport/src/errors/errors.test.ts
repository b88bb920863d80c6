import { readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import * as transport from '../index.ts';
import { ChatError, type ErrorContext } from './chat-error.ts';

const secrets = ['secret-token', 'secret-verifier', 'the secret message'];
const context: ErrorContext = {
  operation: 'postChatsRoomMessages',
  status: 400,
  correlationId: 'corr-1',
  retryAfterMs: 3000,
  attempts: 2,
  platformCode: 'bad.request',
  details: [{ errorCode: 'too.long', fieldName: 'message', entityName: 'the secret message' }],
  response: {
    headers: { 'set-cookie': 'secret-token' },
    body: { message: 'the secret message' },
    text: '{"message":"the secret message"}',
  },
  cause: Object.assign(new Error('Bearer secret-token was refused, code_verifier=secret-verifier'), {
    code: 'ECONNRESET',
    config: { headers: { authorization: 'Bearer secret-token' }, data: 'the secret message' },
  }),
};

/** Every error class, made with a context full of secrets. */
const errors: readonly ChatError[] = [
  new transport.AmbiguousResultError(context),
  new transport.AuthenticationError(context),
  new transport.BadRequestError(context),
  new transport.ClientClosedError(context),
  new transport.ConfigurationError('baseUrl', 'must begin with https://'),
  new transport.ConflictError(context),
  new transport.HookError('beforeRequest', context),
  new transport.InvalidRequestError('body.message', 'must not be empty', context),
  new transport.LoginError('invalid_grant', 'Log in again.', context),
  new transport.NetworkError(context),
  new transport.NotFoundError(context),
  new transport.PermissionError(['chat:room:view'], context),
  new transport.RateLimitError('token.rate.per.minute', context),
  new transport.RedirectError(context),
  new transport.ResponseDriftError(['id must be string'], context),
  new transport.ResponseFormatError('is empty', context),
  new transport.ResponseTooLargeError(10, context),
  new transport.ServerError(context),
  new transport.TimeoutError(1000, context),
];
const cases = errors.map((error) => [error.name, error] as const);

test('every class that the package exports is covered here', () => {
  const exported = Object.entries(transport).filter(([, value]) => isErrorClass(value));
  expect(exported.map(([name]) => name).sort()).toEqual(
    [...errors.map(({ name }) => name), 'ChatError'].sort(),
  );
  expect(new Set(errors.map(({ code }) => code)).size).toBe(errors.length);
});

test('the README has every class with its code, and no other', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `(\w+)` +\| `(\w+)` +\|/gm)].map(
    ([, name, code]) => `${name} ${code}`,
  );

  expect(rows.sort()).toEqual(errors.map(({ name, code }) => `${name} ${code}`));
});

describe.each(cases)('%s', (name, error) => {
  test('prints no secret and no message text', () => {
    const printed = [
      String(error),
      error.message,
      error.stack,
      JSON.stringify(error),
      JSON.stringify({ error }),
      inspect(error, { depth: 10, showHidden: true }),
      inspect({ nested: [error] }, { depth: 10 }),
      inspect(error.cause, { depth: 10, showHidden: true }),
      JSON.stringify(error.cause),
      inspect(new Error('outer', { cause: error }), { depth: 10 }),
    ].join('\n');

    for (const secret of secrets) expect(printed).not.toContain(secret);
    expect(inspect(error)).toContain(error.message);
  });

  test('keeps the answer readable, but out of its own enumerable fields', () => {
    expect(inspect(Object.assign({}, error))).not.toMatch(/secret-|secret message/);
    expect(inspect(error, { customInspect: false })).not.toMatch(/secret-|secret message/);
    expect(Object.keys(error)).not.toContain('body');
    expect(error.text).toBe(error.status === undefined ? '' : context.response?.text);
  });

  test('knows its class, also across copies of the package', () => {
    const Class = error.constructor as unknown as typeof ChatError;
    const foreign: unknown = Object.create(null, {
      ...Object.getOwnPropertyDescriptors(error),
      code: { value: error.code },
    });

    expect(Class.isInstance(error)).toBe(true);
    expect(Class.isInstance(foreign)).toBe(true);
    expect(ChatError.isInstance(foreign)).toBe(true);
    expect(Class.isInstance(new Error(name))).toBe(false);
    expect(errors.filter((other) => Class.isInstance(other))).toEqual([error]);
  });

  test('is an Error with a stack, a name and advice', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(name);
    expect(error.message.length).toBeGreaterThan(20);
  });
});

function isErrorClass(value: unknown): boolean {
  return typeof value === 'function' && (value === ChatError || value.prototype instanceof ChatError);
}
