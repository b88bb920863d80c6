import type { LiveChat } from '@genesys-chat/realtime';
import type { Tally } from './tally.ts';

/** Follows the room that is sent to, until everything is closed. */
export async function follow(live: LiveChat, roomJid: string, tally: Tally): Promise<void> {
  for await (const event of live.room(roomJid)) {
    if (event.type === 'message') tally.see(event.message.body ?? '');
    else if (event.type === 'status' && event.status === 'live') tally.live();
  }
}
