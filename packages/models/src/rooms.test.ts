import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PinnedMessageRequestSchema } from './pins.ts';
import { CreateRoomRequestSchema, RoomSchema } from './rooms.ts';
import { ChatSettingsRequestSchema } from './settings.ts';

function refusedFields(schema: v.GenericSchema, value: unknown): (string | null)[] {
  return v.safeParse(schema, value).issues?.map((issue) => v.getDotPath(issue)) ?? [];
}

describe('RoomSchema', () => {
  test('passes a kind of room that did not exist when this was written', () => {
    expect(v.parse(RoomSchema, { roomType: 'townHall' }).roomType).toBe('townHall');
  });
});

describe('CreateRoomRequestSchema', () => {
  const users = (count: number): string[] => Array.from({ length: count }, (_, index) => `u${index}`);

  test('takes 25 users and refuses a 26th', () => {
    expect(refusedFields(CreateRoomRequestSchema, { subject: 'Tea', userIds: users(25) })).toEqual([]);
    expect(refusedFields(CreateRoomRequestSchema, { subject: 'Tea', userIds: users(26) })).toEqual([
      'userIds',
    ]);
  });

  test('needs a subject', () => {
    expect(refusedFields(CreateRoomRequestSchema, {})).toEqual(['subject']);
    expect(refusedFields(CreateRoomRequestSchema, { subject: '' })).toEqual(['subject']);
  });

  test('takes an empty description, and no text with half of a character', () => {
    const half = 'Half \uD83D';

    expect(refusedFields(CreateRoomRequestSchema, { subject: 'Tea', description: '' })).toEqual([]);
    expect(refusedFields(CreateRoomRequestSchema, { subject: half, description: half })).toEqual([
      'description',
      'subject',
    ]);
  });
});

describe('PinnedMessageRequestSchema', () => {
  test.each([0, 6])('refuses %i messages', (count) => {
    const pinnedMessageIds = Array.from({ length: count }, (_, index) => `m${index}`);

    expect(refusedFields(PinnedMessageRequestSchema, { pinnedMessageIds })).toEqual(['pinnedMessageIds']);
  });
});

describe('ChatSettingsRequestSchema', () => {
  test.each([
    [9, false],
    [10, true],
    [3650, true],
    [3651, false],
    [10.5, false],
  ])('decides that a retention of %d days is allowed: %s', (messageRetentionPeriodDays, allowed) => {
    expect(v.is(ChatSettingsRequestSchema, { messageRetentionPeriodDays })).toBe(allowed);
  });
});
