import type {
  ChatMessageEntityListing,
  ChatMessageResponse,
  ChatReaction,
  ChatReactionUpdate,
  ChatSendMessageResponse,
  PinnedMessageRequest,
  SendMessageBody,
} from '@genesys-chat/models';
import { type Builder, builderOf } from './builder.ts';
import { buildAddressableEntityRef } from './build-references.ts';
import { sample } from './sample-values.ts';

/** Builds a stored message. */
export const buildChatMessageResponse: Builder<ChatMessageResponse> = builderOf<ChatMessageResponse>(() => ({
  id: sample.messageId,
  dateCreated: sample.date,
  toJid: sample.roomJid,
  jid: sample.userJid,
  body: 'Good morning!',
  edited: false,
  thread: { id: sample.threadId },
  user: buildAddressableEntityRef(),
}));

/** Builds a list of one message. */
export const buildChatMessageEntityListing: Builder<ChatMessageEntityListing> =
  builderOf<ChatMessageEntityListing>(() => ({ entities: [buildChatMessageResponse()] }));

/** Builds what sending a message answers. */
export const buildChatSendMessageResponse: Builder<ChatSendMessageResponse> =
  builderOf<ChatSendMessageResponse>(() => ({ id: sample.messageId }));

/** Builds a message to send. */
export const buildSendMessageBody: Builder<SendMessageBody> = builderOf<SendMessageBody>(() => ({
  message: 'Good morning!',
}));

/** Builds a reaction of one user. */
export const buildChatReaction: Builder<ChatReaction> = builderOf<ChatReaction>(() => ({
  emoji: '👍',
  users: [buildAddressableEntityRef()],
}));

/** Builds reactions to set. */
export const buildChatReactionUpdate: Builder<ChatReactionUpdate> = builderOf<ChatReactionUpdate>(() => ({
  reactions: ['👍'],
}));

/** Builds a message to pin. */
export const buildPinnedMessageRequest: Builder<PinnedMessageRequest> = builderOf<PinnedMessageRequest>(
  () => ({ pinnedMessageIds: [sample.messageId] }),
);
