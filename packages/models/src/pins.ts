import * as v from 'valibot';
import { RequestTextSchema } from './internal/request-text.ts';

/** Messages to pin. */
export const PinnedMessageRequestSchema = v.strictObject({
  /** Ids of the messages; a conversation holds five pins in all. */
  pinnedMessageIds: v.pipe(
    v.array(RequestTextSchema),
    v.nonEmpty('must name at least one message'),
    v.maxLength(5, 'must hold at most 5 message ids'),
  ),
});

/** Messages to pin. Checked by {@link PinnedMessageRequestSchema}. */
export interface PinnedMessageRequest extends v.InferOutput<typeof PinnedMessageRequestSchema> {}
