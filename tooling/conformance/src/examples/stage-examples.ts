import { ChatApi } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';
import type { FakeServer } from '@genesys-chat/testing-fakes/node';

/** Real values for the placeholders of one example. */
export interface ExampleCast {
  readonly operation: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Makes a room, a one-to-one and a thread, and deals their ids out to the examples, in an order in which each succeeds. */
export async function stageExamples(
  server: FakeServer,
): Promise<{ readonly token: string; readonly casts: ExampleCast[] }> {
  const [caller, other, third] = server.cloud.users;
  if (!caller || !other || !third) throw new Error('The demo organisation has too few users.');
  const token = server.cloud.tokenFor(caller);
  const api = new ChatApi(new ApiClient({ baseUrl: server.url, accessToken: token }));
  const { jid: roomJid } = await api.postChatsRooms({ subject: 'Examples', userIds: [other.id] });
  const say = async (message: string): Promise<string> =>
    (await api.postChatsRoomMessages(roomJid, { message })).id;
  const write = async (message: string): Promise<string> =>
    (await api.postChatsUserMessages(other.id, { message })).id;
  const [first, second, pinned, doomed] = [
    await say('One'),
    await say('Two'),
    await say('Three'),
    await say('Four'),
  ];
  const [direct, doomedDirect] = [await write('Hello'), await write('Good-bye')];
  const threadId = (await api.getChatsMessage(first)).thread.id;
  const period = { limit: '10', before: '2099-01-01T00:00:00.000Z', after: '2020-01-01T00:00:00.000Z' };
  const list = { ...period, sortBy: 'dateCreated', expand: ['user'], nextPage: '', previousPage: '' };
  return {
    token,
    casts: [
      { operation: 'getChatsRoom', values: { roomJid } },
      { operation: 'getChatsMessage', values: { messageId: first } },
      { operation: 'getChatsRoomMessage', values: { roomJid, messageIds: `${first},${second}` } },
      { operation: 'getChatsRoomMessages', values: { roomJid, ...list } },
      { operation: 'getChatsThreadMessages', values: { threadId, ...list } },
      { operation: 'getChatsUserMessage', values: { userId: other.id, messageIds: direct } },
      { operation: 'getChatsUserMessages', values: { userId: other.id, ...list } },
      { operation: 'getChatsSettings', values: {} },
      { operation: 'patchChatsRoom', values: { roomJid, body: { subject: 'Renamed' } } },
      {
        operation: 'patchChatsRoomMessage',
        values: { roomJid, messageId: second, body: { message: 'Two!' } },
      },
      { operation: 'patchChatsSettings', values: { body: { messageRetentionPeriodDays: 365 } } },
      {
        operation: 'patchChatsUserMessage',
        values: { userId: other.id, messageId: direct, body: { message: 'Hi' } },
      },
      { operation: 'postChatsRoomMessages', values: { roomJid, body: { message: 'Five' } } },
      { operation: 'postChatsRoomParticipant', values: { roomJid, userId: third.id } },
      { operation: 'postChatsRoomPinnedmessages', values: { roomJid, body: { pinnedMessageIds: [pinned] } } },
      { operation: 'postChatsRooms', values: { body: { subject: 'Another room' } } },
      {
        operation: 'postChatsUserMessages',
        values: { userId: other.id, body: { message: 'Are you there?' } },
      },
      { operation: 'putChatsSettings', values: { body: { messageRetentionPeriodDays: 3650 } } },
      { operation: 'deleteChatsRoomPinnedmessage', values: { roomJid, pinnedMessageId: pinned } },
      { operation: 'deleteChatsRoomMessage', values: { roomJid, messageId: doomed } },
      { operation: 'deleteChatsRoomParticipant', values: { roomJid, userId: third.id } },
      { operation: 'deleteChatsUserMessage', values: { userId: other.id, messageId: doomedDirect } },
    ],
  };
}
