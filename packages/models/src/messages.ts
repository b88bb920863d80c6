import * as v from 'valibot';
import { DateTimeSchema } from './internal/date-time.ts';
import { listOf } from './internal/list-of.ts';
import { openObject } from './internal/open-object.ts';
import { RequestTextSchema } from './internal/request-text.ts';
import { ChatReactionSchema } from './reactions.ts';
import { AddressableEntityRefSchema, EntitySchema } from './references.ts';

/** A stored chat message. */
export const ChatMessageResponseSchema = openObject({
  /** Message id. */
  id: v.string(),
  /** When it was sent. */
  dateCreated: DateTimeSchema,
  /** When it was last changed; absent until then (assumed). */
  dateModified: v.exactOptional(DateTimeSchema),
  /** JID it was sent to: a room JID or a user JID. */
  toJid: v.string(),
  /** JID of the sender. */
  jid: v.string(),
  /** The text. */
  body: v.string(),
  /** Who is mentioned: a map of strings whose keys and values the platform does not document. */
  mentions: v.exactOptional(v.record(v.string(), v.string())),
  /** Whether it was edited. */
  edited: v.exactOptional(v.boolean()),
  /** Whether an attachment was removed from it. */
  attachmentDeleted: v.exactOptional(v.boolean()),
  /** Address of the attached file. */
  fileUri: v.exactOptional(v.string()),
  /** The thread it belongs to. */
  thread: EntitySchema,
  /** For a reply in a thread: the thread it hangs under. */
  parentThread: v.exactOptional(EntitySchema),
  /** The sender as a user reference. */
  user: v.exactOptional(AddressableEntityRefSchema),
  /** The receiving user (one-to-one). */
  toUser: v.exactOptional(AddressableEntityRefSchema),
  /** Reactions, grouped by emoji. */
  reactions: v.exactOptional(v.array(ChatReactionSchema)),
});

/** A stored chat message. Checked by {@link ChatMessageResponseSchema}. */
export interface ChatMessageResponse extends v.InferOutput<typeof ChatMessageResponseSchema> {}

/** A bare list of messages: no paging fields at all. */
export const ChatMessageEntityListingSchema = openObject({
  /** The messages. */
  entities: listOf(ChatMessageResponseSchema),
});

/** A bare list of messages: no paging fields at all. Checked by {@link ChatMessageEntityListingSchema}. */
export interface ChatMessageEntityListing extends v.InferOutput<typeof ChatMessageEntityListingSchema> {}

/** What sending or editing answers. */
export const ChatSendMessageResponseSchema = openObject({
  /** Id of the message. */
  id: v.string(),
});

/** What sending or editing answers. Checked by {@link ChatSendMessageResponseSchema}. */
export interface ChatSendMessageResponse extends v.InferOutput<typeof ChatSendMessageResponseSchema> {}

/** A message to send, or the new text of a message. */
export const SendMessageBodySchema = v.strictObject({
  /** The text; Markdown-like marks such as `*slanted*`, `**bold**`, `~~struck~~` are rendered. */
  message: RequestTextSchema,
  /** Ids of the users to notify (user ids, not JIDs). */
  mentions: v.optional(v.array(RequestTextSchema) as v.GenericSchema<readonly string[]>),
  /** Thread to post into; the message starts a thread of its own without it. */
  threadId: v.optional(RequestTextSchema),
});

/** A message to send, or the new text of a message. Checked by {@link SendMessageBodySchema}. */
export interface SendMessageBody extends v.InferOutput<typeof SendMessageBodySchema> {}
