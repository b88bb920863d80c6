import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { HistoryQuerySchema } from './history-query.ts';
import { deleteChatsRoomMessageOperation, postChatsRoomMessagesOperation } from './room-messages.ts';
import { postChatsRoomParticipantOperation } from './room-participants.ts';
import { chatOperations, relatedOperations } from './table.ts';

describe('the operation table', () => {
  test('holds each operation once', () => {
    const ids = [...chatOperations, ...relatedOperations].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(chatOperations).toHaveLength(36);
  });

  test('never lets a message be sent twice', () => {
    expect(postChatsRoomMessagesOperation.repeatable).toBe(false);
  });

  test('knows what a repeated attempt may find already done', () => {
    expect(deleteChatsRoomMessageOperation).toMatchObject({ repeatable: true, alreadyDoneStatus: 404 });
    expect(postChatsRoomParticipantOperation).toMatchObject({ repeatable: true, alreadyDoneStatus: 409 });
  });
});

describe('HistoryQuerySchema', () => {
  test('reads what a caller gives and what arrives in an address alike', () => {
    const given = {
      limit: 50,
      before: new Date('2026-01-31T09:30:00Z'),
      excludeMetadata: true,
      expand: ['a', 'b'],
    };
    const arrived = {
      limit: '50',
      before: '2026-01-31T09:30:00.000Z',
      excludeMetadata: 'true',
      expand: 'a,b',
    };

    expect(v.parse(HistoryQuerySchema, given)).toEqual(v.parse(HistoryQuerySchema, arrived));
  });

  test.each([
    ['limit', 0],
    ['limit', '-1'],
    ['limit', '1e3'],
    ['before', 'yesterday'],
    ['after', new Date(Number.NaN)],
    ['excludeMetadata', 'yes'],
    ['pageSize', 1.5],
    ['page', 1],
  ])('refuses %s: %j', (field, value) => {
    const { issues } = v.safeParse(HistoryQuerySchema, { [field]: value });

    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual([field]);
  });
});
