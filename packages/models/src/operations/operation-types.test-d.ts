import { expectTypeOf, test } from 'vitest';
import type { ChatMessageEntityListing } from '../messages.ts';
import type { OperationInput, OperationOutput } from './operation-types.ts';
import type { getChatsUserMessagesOperation } from './one-on-ones.ts';
import type {
  deleteChatsRoomMessageOperation,
  getChatsRoomMessagesOperation,
  postChatsRoomMessagesOperation,
} from './room-messages.ts';
import type { getChatsRoomOperation } from './rooms.ts';
import type { getChatsSettingsOperation } from './settings.ts';

test('asks for the values that the path names', () => {
  expectTypeOf<OperationInput<typeof deleteChatsRoomMessageOperation>['path']>().toEqualTypeOf<{
    readonly roomJid: string;
    readonly messageId: string;
  }>();
  expectTypeOf<object>().toExtend<OperationInput<typeof getChatsSettingsOperation>>();
});

test('never requires a query and always requires a body', () => {
  expectTypeOf<{ path: { roomJid: string } }>().toExtend<
    OperationInput<typeof getChatsRoomMessagesOperation>
  >();
  expectTypeOf<{ path: { roomJid: string } }>().not.toExtend<
    OperationInput<typeof postChatsRoomMessagesOperation>
  >();
});

test('answers what the schema says, and undefined without one', () => {
  expectTypeOf<OperationOutput<typeof deleteChatsRoomMessageOperation>>().toEqualTypeOf<undefined>();
  expectTypeOf<
    OperationOutput<typeof getChatsUserMessagesOperation>
  >().toEqualTypeOf<ChatMessageEntityListing>();
});

test('knows the values of an open enumeration and lets others pass', () => {
  type RoomType = NonNullable<OperationOutput<typeof getChatsRoomOperation>['roomType']>;

  expectTypeOf<'adhoc'>().toExtend<RoomType>();
  expectTypeOf<'townHall'>().toExtend<RoomType>();
});
