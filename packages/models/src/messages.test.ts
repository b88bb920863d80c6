import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  ChatMessageEntityListingSchema,
  ChatMessageResponseSchema,
  SendMessageBodySchema,
} from './messages.ts';

const message = {
  id: 'm1',
  dateCreated: '2026-01-31T09:30:00.000Z',
  toJid: '5f1a00000000000000000001@conference.acme.orgspan.com',
  jid: '5f1a00000000000000000002@acme.orgspan.com',
  body: 'Good morning',
  thread: { id: 't1' },
};

describe('ChatMessageResponseSchema', () => {
  test('keeps a field that the platform adds', () => {
    expect(v.parse(ChatMessageResponseSchema, { ...message, sentiment: 'calm' })).toHaveProperty('sentiment');
  });

  test('names the field that is missing', () => {
    const { thread: _thread, ...incomplete } = message;

    const { issues } = v.safeParse(ChatMessageResponseSchema, incomplete);

    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(['thread']);
  });

  test('lets no key of a map reach the prototype', () => {
    const hostile = JSON.parse(
      JSON.stringify(message).replace('}}', '},"mentions":{"__proto__":"x","u1":"y"}}'),
    ) as unknown;

    const { mentions } = v.parse(ChatMessageResponseSchema, hostile);

    expect(Object.keys(mentions ?? {})).toEqual(['u1']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('decides about any value without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof v.safeParse(ChatMessageResponseSchema, value).success).toBe('boolean');
      }),
    );
  });
});

describe('ChatMessageEntityListingSchema', () => {
  test.each([{}, { entities: null }, { entities: [] }])('reads %j as an empty page', (listing) => {
    expect(v.parse(ChatMessageEntityListingSchema, listing).entities).toEqual([]);
  });
});

describe('SendMessageBodySchema', () => {
  test.each([
    [{ message: '' }, 'message'],
    [{ message: 'Hello', mention: ['u1'] }, 'mention'],
    [{ message: 'Hello', mentions: ['u1', ''] }, 'mentions.1'],
    [{ message: 'Half \uD83D' }, 'message'],
    [{ message: 'Hello', mentions: ['u1', '\uDE00'] }, 'mentions.1'],
    [{ message: 'Hello', threadId: '\uD83D' }, 'threadId'],
    [{ message: 42 }, 'message'],
    [{}, 'message'],
  ])('refuses %j and names %s', (body, field) => {
    const { issues } = v.safeParse(SendMessageBodySchema, body);

    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual([field]);
  });

  test('takes characters that take two units', () => {
    expect(v.is(SendMessageBodySchema, { message: '👩‍👩‍👧' })).toBe(true);
  });

  test('takes a field that was left undefined', () => {
    expect(v.is(SendMessageBodySchema, { message: 'Hello', threadId: undefined })).toBe(true);
  });
});
