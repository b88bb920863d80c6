import type { ChatMessageResponse } from '@genesys-chat/models';
import type { RoomEvent } from '../../events/room-event.ts';
import type { Familiarity, KnownMessages } from './known-messages.ts';

/**
 * Tells what is new about a message that was read.
 *
 * @yields What is found.
 */
export function* tell(
  known: KnownMessages,
  message: ChatMessageResponse,
): Generator<RoomEvent, Familiarity, undefined> {
  const familiarity = known.note(message);
  const { resumeToken } = known;
  if (familiarity === 'new') yield { type: 'message', message, resumeToken };
  if (typeof familiarity === 'string') return familiarity;
  if (familiarity.isEdited) yield { type: 'edit', message, resumeToken };
  if (familiarity.hasNewReactions) {
    yield { type: 'reactions', messageId: message.id, message, resumeToken };
  }
  return familiarity;
}

/**
 * Tells that an old message has changed, of which it is not known what it was like before.
 *
 * @yields What is found.
 */
export function* tellOldChange(
  { resumeToken }: KnownMessages,
  message: ChatMessageResponse,
): Generator<RoomEvent, void, undefined> {
  if (message.edited === true) yield { type: 'edit', message, resumeToken };
  else yield { type: 'reactions', messageId: message.id, message, resumeToken };
}

/**
 * Tells that a message is gone, once, and only to somebody who may know of it.
 *
 * @yields What is found.
 */
export function* tellDeleted(
  known: KnownMessages,
  messageId: string,
  createdMs: number,
): Generator<RoomEvent, void, undefined> {
  const isOld = known.isOld(createdMs) && !known.isGone(messageId);
  const wasWatched = known.forget(messageId);
  if (isOld || wasWatched) yield { type: 'delete', messageId, resumeToken: known.resumeToken };
}
