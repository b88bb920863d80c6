import { expectTypeOf, test } from 'vitest';
import { ChatApi, type Models } from './index.ts';

const api = new ChatApi();

test('answers have the types of the models', () => {
  expectTypeOf(api.getChatsRoom('room')).resolves.toEqualTypeOf<Models.Room>();
  expectTypeOf(api.getChatsRoomMessages('room')).resolves.toEqualTypeOf<Models.ChatMessageEntityListing>();
  expectTypeOf(api.deleteChatsRoomMessage('room', 'message')).resolves.toBeVoid();
});

test('arguments come in the order of the official SDK', () => {
  const edit = (roomJid: string, messageId: string): Promise<Models.ChatSendMessageResponse> =>
    api.patchChatsRoomMessage(roomJid, messageId, { message: 'Hello' }, { customHeaders: {} });
  expectTypeOf(edit).toBeFunction();
  // @ts-expect-error the body comes before opts
  void api.patchChatsRoomMessage('room', 'message', { customHeaders: {} }, { message: 'Hello' });
});

test('opts takes no parameter that the operation does not have', () => {
  type Options = NonNullable<Parameters<ChatApi['getChatsRoomMessages']>[1]>;
  expectTypeOf<Options>().toHaveProperty('limit');
  expectTypeOf<Options>().not.toHaveProperty('limt');
});
