import type { Room } from '@genesys-chat/models';

/** Ids of the messages that are pinned in a conversation. */
export function pinnedIn(details: Room | undefined): readonly string[] {
  return details?.pinnedMessages?.flatMap(({ id }) => id ?? []) ?? [];
}
