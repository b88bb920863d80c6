import type { AddressableEntityRef, ChatMessageResponse } from '@genesys-chat/models';
import type { World } from '../internal/world.ts';
import type { MessageRecord } from '../store/records.ts';

/** A reference to a user. */
export function userReference(id: string): AddressableEntityRef {
  return { id, selfUri: `/api/v2/users/${id}` };
}

/** A moment as the platform writes it. */
export function dateTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** A stored message as the platform shows it. */
export function toChatMessage(
  world: World,
  message: MessageRecord,
  { excludeMetadata = false }: { readonly excludeMetadata?: boolean | undefined } = {},
): ChatMessageResponse {
  const { modifiedAt, toUserId, parentThreadId, fileUri, attachmentDeleted, mentionedUserIds, reactions } =
    message;
  const excluded = excludeMetadata ? world.behaviour.excludedMetadata : 'nothing';
  const showsReactions = excluded === 'nothing';
  const showsMentions = excluded !== 'reactionsAndMentions';
  return {
    id: message.id,
    dateCreated: dateTime(message.createdAt),
    ...(modifiedAt !== undefined && { dateModified: dateTime(modifiedAt) }),
    toJid: message.toJid,
    jid: message.fromJid,
    body: message.body,
    ...(showsMentions && mentionedUserIds.length > 0 && { mentions: mentionMap(world, mentionedUserIds) }),
    edited: message.edited ?? false,
    ...(fileUri !== undefined && { fileUri }),
    ...(attachmentDeleted !== undefined && { attachmentDeleted }),
    thread: { id: message.threadId },
    ...(parentThreadId !== undefined && { parentThread: { id: parentThreadId } }),
    user: userReference(message.fromUserId),
    ...(toUserId !== undefined && { toUser: userReference(toUserId) }),
    ...(showsReactions &&
      reactions.length > 0 && {
        reactions: reactions.map(({ emoji, userIds }) => ({ emoji, users: userIds.map(userReference) })),
      }),
  };
}

function mentionMap({ store, behaviour }: World, userIds: readonly string[]): Record<string, string> {
  const users = userIds.map((id) => store.collection('users').get(id)).filter((user) => user !== undefined);
  return Object.fromEntries(
    users.map(({ id, jabberId, name }) => {
      if (behaviour.mentionMap === 'jidToId') return [jabberId, id];
      return [id, behaviour.mentionMap === 'idToName' ? name : jabberId];
    }),
  );
}
