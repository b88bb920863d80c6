import type { ChatMessageEntityListing } from '@genesys-chat/models';
import { PlatformError } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';

/** Gives the history of a one-to-one the shape that was chosen for it; see `oneOnOneHistoryShape`. */
export function shapeOneOnOneHistory(
  { behaviour }: World,
  listing: ChatMessageEntityListing,
): ChatMessageEntityListing {
  const { entities } = listing;
  if (behaviour.oneOnOneHistoryShape === 'listing') return listing;
  if (behaviour.oneOnOneHistoryShape === 'array') return entities as unknown as ChatMessageEntityListing;
  const message = behaviour.historyOrder === 'newestFirst' ? entities[0] : entities.at(-1);
  if (!message) throw new PlatformError(404, 'not.found', 'This one-to-one has no messages.');
  return message as unknown as ChatMessageEntityListing;
}
