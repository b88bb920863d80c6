import {
  getChatsRoomOperation,
  type OperationOutput,
  postChatsRoomMessagesOperation,
} from '@genesys-chat/models';
import { ApiClient } from '../src/api-client.ts';
import type { ApiClientOptions } from '../src/api-client-options.ts';
import type { CallOptions } from '../src/sender.ts';
import { reach } from './past-fetch.ts';
import { answer, scriptedFetch, type SeenRequest, type Turn } from './scripted-fetch.ts';
import { VirtualClock } from './virtual-clock.ts';

export const room = { id: 'room-1', jid: 'room@conference.acme.orgspan.com' };
export const path = { roomJid: room.jid };

/** A client of a scripted platform, on a clock of its own. */
export interface Play {
  readonly client: ApiClient;
  readonly clock: VirtualClock;
  readonly seen: readonly SeenRequest[];
  /** Reads a room, moving the clock as far as that takes. */
  readonly get: (options?: CallOptions) => Promise<OperationOutput<typeof getChatsRoomOperation>>;
  /** Posts a message, moving the clock as far as that takes. */
  readonly post: (options?: CallOptions) => Promise<OperationOutput<typeof postChatsRoomMessagesOperation>>;
}

/** Makes a client of a platform that plays a script; the last turn is repeated. */
export function play(turns: readonly Turn[], options: ApiClientOptions = {}): Play {
  const clock = new VirtualClock();
  const { fetch, seen } = scriptedFetch(...turns);
  const client = new ApiClient({
    accessToken: 'token-1',
    ...reach(fetch),
    clock,
    random: () => 0.5,
    ...options,
  });
  return {
    client,
    clock,
    seen,
    get: (call) => clock.settle(client.send(getChatsRoomOperation, { path }, call)),
    post: (call) =>
      clock.settle(client.send(postChatsRoomMessagesOperation, { path, body: { message: 'hello' } }, call)),
  };
}

/** The answer to reading a room. */
export function okRoom(headers?: Record<string, string>): Response {
  return answer(200, room, headers);
}

/** The answer to posting a message. */
export function okMessage(): Response {
  return answer(200, { id: 'message-1' });
}
