import { ChatApi } from '@genesys-chat/chat-api';
import { isRoomJid } from '@genesys-chat/models';
import { createLiveChat } from '@genesys-chat/realtime';
import { ApiClient, NotFoundError } from '@genesys-chat/transport';

/** Where to play, and as whom. */
export interface Stage {
  /** Address of the platform. */
  readonly origin: string;
  /** Token of a user. */
  readonly accessToken: string;
  /** A client that logs in by its own secret; a page has none. */
  readonly client?: { readonly id: string; readonly secret: string };
}

/** What somebody notices who plays the scenario. */
export interface Outcome {
  readonly isLoggedIn: boolean;
  readonly isRoom: boolean;
  readonly heard: string | undefined;
  readonly read: readonly (string | undefined)[];
  readonly misses: string;
}

/** Logs in, makes a room, hears live what is sent there, reads it, asks for a room that is not there, closes. */
export async function playScenario({ origin, accessToken, client }: Stage): Promise<Outcome> {
  const apiClient = new ApiClient({ baseUrl: origin });
  const chat = new ChatApi(apiClient);
  if (client) await apiClient.loginClientCredentialsGrant(client.id, client.secret);
  const isLoggedIn = client !== undefined && (await chat.getChatsSettings()) !== undefined;

  apiClient.setAccessToken(accessToken);
  const { jid } = await chat.postChatsRooms({ subject: 'Every runtime' });
  const live = createLiveChat(apiClient);
  let heard: string | undefined;
  for await (const event of live.room(jid)) {
    if (event.type === 'status' && event.status === 'live') {
      await chat.postChatsRoomMessages(jid, { message: 'Good morning' });
    }
    if (event.type !== 'message') continue;
    heard = event.message.body;
    break;
  }
  const { entities } = await chat.getChatsRoomMessages(jid);
  const misses = await chat.getChatsRoom('nobody@conference.acme.orgspan.com').then(
    () => 'nothing',
    (error: unknown) => (NotFoundError.isInstance(error) ? error.code : String(error)),
  );

  live.close();
  apiClient.close();
  return { isLoggedIn, isRoom: isRoomJid(jid), heard, read: entities.map(({ body }) => body), misses };
}
