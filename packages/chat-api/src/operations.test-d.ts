import type {
  ChatMessageEntityListing,
  chatOperations,
  HistoryQuery,
  relatedOperations,
  Room,
} from '@genesys-chat/models';
import type { CallOptions, Sender } from '@genesys-chat/transport';
import { describe, expectTypeOf, test } from 'vitest';
import type * as api from './index.ts';
import { ChatApi, getChatsRoom, getChatsUserMessages, type postChatsRoomMessages } from './index.ts';

type Values<TFunction> = TFunction extends (client: Sender, ...values: infer TValues) => unknown
  ? TValues
  : never;
type Result<TFunction> = TFunction extends (...values: never[]) => infer TResult ? TResult : never;

describe('the functions', () => {
  test('cover every operation', () => {
    type Name = (typeof chatOperations | typeof relatedOperations)[number]['id'];
    expectTypeOf<Name>().toExtend<keyof typeof api>();
  });

  test('give the answer of their operation', () => {
    expectTypeOf(getChatsRoom).returns.resolves.toEqualTypeOf<Room>();
    expectTypeOf(getChatsUserMessages).returns.resolves.toEqualTypeOf<ChatMessageEntityListing>();
    expectTypeOf(getChatsUserMessages).parameters.toEqualTypeOf<
      [client: Sender, userId: string, query?: HistoryQuery | undefined, options?: CallOptions | undefined]
    >();
  });

  test('know the fields of their bodies', () => {
    type Body = Parameters<typeof postChatsRoomMessages>[2];
    expectTypeOf<keyof Body>().toEqualTypeOf<'message' | 'mentions' | 'threadId'>();
    expectTypeOf<{ message: 42 }>().not.toExtend<Body>();
    expectTypeOf<{ message: string; mentions: readonly string[] }>().toExtend<Body>();
  });
});

describe('ChatApi', () => {
  test('has a method for each operation of the Chat API and nothing else', () => {
    expectTypeOf<keyof ChatApi>().toEqualTypeOf<(typeof chatOperations)[number]['id']>();
  });

  test('takes and gives what the functions do', () => {
    expectTypeOf<{ [Name in keyof ChatApi]: Parameters<ChatApi[Name]> }>().toEqualTypeOf<{
      [Name in keyof ChatApi]: Values<(typeof api)[Name]>;
    }>();
    expectTypeOf<{ [Name in keyof ChatApi]: Result<ChatApi[Name]> }>().toEqualTypeOf<{
      [Name in keyof ChatApi]: Result<(typeof api)[Name]>;
    }>();
  });

  test('needs no client', () => {
    expectTypeOf(ChatApi).constructorParameters.toEqualTypeOf<[client?: Sender | undefined]>();
  });
});
