import { expect, test } from 'vitest';
import type { Answer } from '../wire/answer.ts';
import { toChatError } from './to-chat-error.ts';

function refusal(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    text: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

test.each([
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionError'],
  [404, 'NotFoundError'],
  [405, 'BadRequestError'],
  [408, 'TimeoutError'],
  [409, 'ConflictError'],
  [413, 'BadRequestError'],
  [415, 'BadRequestError'],
  [429, 'RateLimitError'],
  [500, 'ServerError'],
  [503, 'ServerError'],
  [302, 'RedirectError'],
])('turns %i into %s', (status, name) => {
  expect(toChatError(refusal(status, {}), {}, 0)).toMatchObject({ name, status });
});

test('carries what the platform says, in the fields of the official rejections too', () => {
  const body = {
    message: 'The value is not allowed.',
    code: 'invalid.value',
    contextId: 'context-1',
    details: [{ errorCode: 'length', fieldName: 'subject', unknown: 1 }, 'odd'],
  };
  const error = toChatError(
    refusal(400, body, { 'inin-correlation-id': 'corr-1' }),
    { operation: 'patchChatsRoom', attempts: 2 },
    0,
  );

  expect(error).toMatchObject({
    operation: 'patchChatsRoom',
    attempts: 2,
    correlationId: 'corr-1',
    platformCode: 'invalid.value',
    details: [{ errorCode: 'length', fieldName: 'subject' }],
    body,
    text: JSON.stringify(body),
  });
  expect(error.headers['inin-correlation-id']).toBe('corr-1');
  expect(error.message).toContain('subject');
});

test('falls back to the context id where a browser hides the header', () => {
  expect(toChatError(refusal(404, { contextId: 'context-1' }), {}, 0).correlationId).toBe('context-1');
});

test('reads the permissions that are missing', () => {
  const message = 'You are missing the following permissions: [chat:room:view, chat:chat:access]';
  const error = toChatError(refusal(403, { message }), {}, 0);

  expect(error).toMatchObject({ missingPermissions: ['chat:room:view', 'chat:chat:access'] });
  expect(error.message).toContain('chat:room:view, chat:chat:access');
});

test.each(['<html>Bad gateway</html>', '', '[]', 'null', '{"details":{"a":1},"code":7,"message":[]}'])(
  'makes do with the body %s',
  (body) => {
    expect(toChatError(refusal(502, body), {}, 0)).toMatchObject({ name: 'ServerError', text: body });
  },
);
