import { ChatBadgeSchema } from '@genesys-chat/models';
import * as v from 'valibot';
import type { BadgeCountEvent } from '../../events/badge-event.ts';

/** Reads an event of the badge topic; `undefined` when it does not say which chat it counts. */
export function readBadge(eventBody: unknown): BadgeCountEvent | undefined {
  const { success, output } = v.safeParse(ChatBadgeSchema, eventBody);
  const jid = success ? output.entity?.jabberId : undefined;
  return success && jid !== undefined
    ? { type: 'badge', jid, unreadCount: output.unreadCount ?? 0 }
    : undefined;
}
