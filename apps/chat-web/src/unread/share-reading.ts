import { openWindowChannel } from '../storage/window-channel.ts';
import { clearUnread, noteRead, type ReadBadge } from './unread-counts.ts';

/** The badge of a message reaches all windows within this time, in milliseconds. */
const badgeMs = 1000;

/**
 * Lets the windows of a person tell each other what is read in them: the platform tells it to none.
 *
 * @param userId - The person.
 * @returns Takes a chat, by the JID that badges name, for read in all windows.
 */
export function shareReading(userId: string): (jid: string) => void {
  const windows = openWindowChannel<ReadBadge>(`read ${userId}`, noteRead);
  return (jid) => {
    const badge = clearUnread(jid);
    setTimeout(() => windows.tell(badge), badgeMs);
  };
}
