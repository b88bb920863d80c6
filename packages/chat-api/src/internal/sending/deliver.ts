import type { SendMessageBody } from '@genesys-chat/models';
import type { Clock } from '@genesys-chat/transport';
import { AmbiguousSendError } from '../../sending/ambiguous-send-error.ts';
import type { Conversation } from './conversation.ts';
import { mayBeStored } from './may-be-stored.ts';
import type { SentLog } from './sent-log.ts';
import type { Settler } from './settler.ts';

/** Everything that delivering a message needs. */
export interface Delivery {
  readonly conversation: Conversation;
  readonly settler: Settler;
  readonly log: SentLog;
  readonly clock: Clock;
  readonly maxSends: number;
  readonly signal: AbortSignal | undefined;
  /** Posts the message and gives its id. */
  readonly post: (body: SendMessageBody) => Promise<string>;
}

/** Sends a message until it is known to be stored, and gives its id. It is never stored twice. */
export async function deliver(delivery: Delivery, body: SendMessageBody): Promise<string> {
  const { conversation, settler, log, clock, maxSends, post } = delivery;
  const firstSentAtMs = clock.now();
  for (let sends = 1; ; sends += 1) {
    let cause: unknown;
    try {
      const id = await post(body);
      log.remember(id);
      return id;
    } catch (error) {
      if (!mayBeStored(error, delivery.signal)) throw error;
      cause = error;
    }
    try {
      delivery.signal?.throwIfAborted();
      const fate = await settler.settle({ body, firstSentAtMs, sends, cause });
      if (fate.kind === 'stored') {
        log.remember(fate.id);
        return fate.id;
      }
      if (fate.kind === 'absent' && sends < maxSends) {
        // What is sent now comes behind everything that is there.
        if (fate.newestId !== undefined) log.remember(fate.newestId);
        continue;
      }
      const { candidateIds = [], lookError } = fate.kind === 'unclear' ? fate : {};
      throw new AmbiguousSendError({
        operation: conversation.operation,
        conversation: conversation.id,
        firstSentAt: new Date(firstSentAtMs),
        sends,
        candidateIds,
        lookError,
        cause,
      });
    } catch (error) {
      log.leaveUnsettled(body, firstSentAtMs);
      throw error;
    }
  }
}
