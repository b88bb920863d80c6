import * as v from 'valibot';
import { openObject } from './internal/open-object.ts';
import { RequestTextSchema } from './internal/request-text.ts';
import { AddressableEntityRefSchema } from './references.ts';

/** One emoji and who used it on a message. */
export const ChatReactionSchema = openObject({
  /** The emoji as a string. */
  emoji: v.string(),
  /** The users who reacted with it. */
  users: v.array(AddressableEntityRefSchema),
});

/** One emoji and who used it on a message. Checked by {@link ChatReactionSchema}. */
export interface ChatReaction extends v.InferOutput<typeof ChatReactionSchema> {}

/** The caller's reactions on a message. */
export const ChatReactionUpdateSchema = v.strictObject({
  /** Emoji, each as a string; an empty list takes all of the caller's reactions back. */
  reactions: v.array(RequestTextSchema),
});

/** The caller's reactions on a message. Checked by {@link ChatReactionUpdateSchema}. */
export interface ChatReactionUpdate extends v.InferOutput<typeof ChatReactionUpdateSchema> {}
