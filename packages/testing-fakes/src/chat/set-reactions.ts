import type { Caller } from '../http/caller.ts';
import { notAuthorized, notFound } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { MessageRecord } from '../store/records.ts';
import { requireParticipant } from './conversations.ts';
import { publishMessage } from './events.ts';
import { findKeptMessage } from './find-message.ts';
import { addAgain } from './needless-change.ts';

/** Sets or adds to what the caller has reacted to a message with. */
export function setReactions(
  world: World,
  messageId: string,
  emojis: readonly string[],
  caller: Caller,
): void {
  const { store, behaviour } = world;
  if (store.collection('organizationSettings').get('chat')?.reactionsEnabled === false) {
    throw notAuthorized('Reactions are switched off in the settings of the organisation.');
  }
  const message = findKeptMessage(world, messageId);
  const conversation = message && store.collection('conversations').get(message.conversationKey);
  if (!message || !conversation) throw notFound('message', messageId);
  requireParticipant(world, conversation, caller);
  const kept = behaviour.reactionsUpdate === 'replace' ? new Set<string>() : ownEmojis(message, caller);
  const reactions = withReactions(message, caller.user.id, new Set([...kept, ...emojis]));
  if (JSON.stringify(reactions) === JSON.stringify(message.reactions)) {
    if (emojis.length > 0) addAgain(world, 'The user has reacted like this already.');
    return;
  }
  const changed: MessageRecord = { ...message, reactions };
  store.messages.replace(changed);
  const { reactionAction } = behaviour;
  if (reactionAction !== 'none') publishMessage(world, reactionAction, conversation, changed);
}

function ownEmojis({ reactions }: MessageRecord, { user }: Caller): Set<string> {
  return new Set(reactions.filter(({ userIds }) => userIds.includes(user.id)).map(({ emoji }) => emoji));
}

/** Who reacted with what after a user's set has changed: emojis and users keep the order they came in. */
function withReactions(
  { reactions }: MessageRecord,
  userId: string,
  emojis: ReadonlySet<string>,
): MessageRecord['reactions'] {
  const byEmoji = new Map(reactions.map(({ emoji, userIds }) => [emoji, userIds]));
  for (const [emoji, userIds] of byEmoji) {
    if (!emojis.has(emoji))
      byEmoji.set(
        emoji,
        userIds.filter((id) => id !== userId),
      );
  }
  for (const emoji of emojis) {
    const userIds = byEmoji.get(emoji) ?? [];
    if (!userIds.includes(userId)) byEmoji.set(emoji, [...userIds, userId]);
  }
  return [...byEmoji]
    .map(([emoji, userIds]) => ({ emoji, userIds }))
    .filter(({ userIds }) => userIds.length > 0);
}
