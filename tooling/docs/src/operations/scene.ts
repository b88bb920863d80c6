import {
  getChatsMessage,
  patchChatsUsersMeSettings,
  postChatsRoomMessages,
  postChatsRoomMessagesPins,
  postChatsUserMessages,
  postChatsUserMessagesPins,
} from '@genesys-chat/chat-api';
import { createFakeGenesysCloud } from '@genesys-chat/testing-fakes';
import { ApiClient } from '@genesys-chat/transport';

/** What an example needs to run: a client, and ids of things that there are. */
export interface Scene {
  readonly client: ApiClient;
  readonly roomJid: string;
  readonly userId: string;
  readonly userJid: string;
  readonly messageId: string;
  readonly firstId: string;
  readonly secondId: string;
  readonly threadId: string;
}

/** Permissions of somebody who may do everything. */
const permissions = ['chat:chat:access', 'chat:setting:view', 'chat:setting:edit'];

/**
 * Makes a fake with two people, a room and a one-to-one. In both are a pinned message and another one.
 *
 * @param where - Where the messages are that the example is told about.
 * @param isStranger - Whether the other one is not in the room.
 * @returns Names as the examples use them.
 */
export async function scene(where: 'room' | 'oneOnOne', isStranger: boolean): Promise<Scene> {
  const cloud = createFakeGenesysCloud({ seed: 'empty' });
  const [me, other] = [cloud.addUser({ permissions }), cloud.addUser()];
  const { jid: roomJid } = cloud.addRoom({ participants: isStranger ? [me] : [me, other] });
  const { origin: baseUrl, fetch } = cloud;
  const client = new ApiClient({ baseUrl, fetch, accessToken: cloud.tokenFor(me) });
  await patchChatsUsersMeSettings(client, { muted: false });

  const send = (text: string): Promise<{ readonly id: string }> =>
    where === 'room'
      ? postChatsRoomMessages(client, roomJid, { message: text })
      : postChatsUserMessages(client, other.id, { message: text });
  const [{ id: firstId }, { id: secondId }] = [await send('Good morning'), await send('Good evening')];
  const pins = { pinnedMessageIds: [firstId] };
  if (where === 'room') await postChatsRoomMessagesPins(client, roomJid, pins);
  else await postChatsUserMessagesPins(client, other.id, pins);

  const { thread } = await getChatsMessage(client, firstId);
  return {
    client,
    roomJid,
    userId: other.id,
    userJid: other.jabberId,
    messageId: firstId,
    firstId,
    secondId,
    threadId: thread?.id ?? '',
  };
}
