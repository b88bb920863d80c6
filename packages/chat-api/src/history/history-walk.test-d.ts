import type { ChatMessageResponse } from '@genesys-chat/models';
import { describe, expectTypeOf, test } from 'vitest';
import type { HistoryPage, HistoryWalk, RoomExportEvent, walkRoomHistory } from '../index.ts';

describe('a walk', () => {
  test('is an iterable of messages, with pages and a token', () => {
    expectTypeOf<ReturnType<typeof walkRoomHistory>>().toEqualTypeOf<HistoryWalk>();
    expectTypeOf<HistoryWalk>().toExtend<AsyncIterable<ChatMessageResponse>>();
    expectTypeOf<ReturnType<HistoryWalk['pages']>>().toExtend<AsyncIterable<HistoryPage>>();
    expectTypeOf<HistoryWalk['resumeToken']>().toEqualTypeOf<string>();
  });

  test('knows its directions', () => {
    type Options = NonNullable<Parameters<typeof walkRoomHistory>[2]>;
    expectTypeOf<{ direction: 'forwards' }>().toExtend<Options>();
    expectTypeOf<{ direction: 'forward' }>().not.toExtend<Options>();
  });
});

describe('an export', () => {
  test('hands out events that their type tells apart', () => {
    expectTypeOf<Extract<RoomExportEvent, { type: 'page' }>['messages']>().toEqualTypeOf<
      readonly ChatMessageResponse[]
    >();
    expectTypeOf<RoomExportEvent['type']>().toEqualTypeOf<'page' | 'done' | 'failed'>();
  });
});
