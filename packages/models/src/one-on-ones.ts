import * as v from 'valibot';
import {
  type ChatMessageEntityListing,
  ChatMessageEntityListingSchema,
  ChatMessageResponseSchema,
} from './messages.ts';
import { openObject } from './internal/open-object.ts';
import { AddressableEntityRefSchema } from './references.ts';

/** A one-to-one chat. */
export const OneOnOneSchema = openObject({
  /** Pinned messages as references. */
  pinnedMessages: v.exactOptional(v.array(AddressableEntityRefSchema)),
});

/** A one-to-one chat. Checked by {@link OneOnOneSchema}. */
export interface OneOnOne extends v.InferOutput<typeof OneOnOneSchema> {}

const BareHistorySchema = v.pipe(
  v.array(ChatMessageResponseSchema),
  v.transform((entities) => ({ entities })),
);

const SingleMessageHistorySchema = v.pipe(
  ChatMessageResponseSchema,
  v.transform((message) => ({ entities: [message] })),
);

/**
 * History of a one-to-one chat, always read as a listing. The platform declares a single message although it
 * is a history, and nobody has published what it really sends: a listing, a bare array and a single message
 * are all accepted.
 */
export const OneOnOneHistorySchema: v.GenericSchema<unknown, ChatMessageEntityListing> = v.lazy((input) => {
  if (Array.isArray(input)) return BareHistorySchema;
  const isSingleMessage = typeof input === 'object' && input !== null && 'id' in input;
  return isSingleMessage ? SingleMessageHistorySchema : ChatMessageEntityListingSchema;
});
