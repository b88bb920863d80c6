import type { SendMessageBody } from '@genesys-chat/models';
import {
  ConfigurationError,
  plainSender,
  ResponseDriftError,
  type Sender,
  systemClock,
} from '@genesys-chat/transport';
import { PartialSendError } from '../../sending/partial-send-error.ts';
import type { SendOptions } from '../../sending/send-options.ts';
import type { SentMessage } from '../../sending/sent-message.ts';
import type { Conversation } from './conversation.ts';
import { deliver } from './deliver.ts';
import { outboxOf } from './outbox.ts';
import { Settler } from './settler.ts';
import { splitText } from './split-text.ts';

/** Sends a message to a conversation, behind all that this client is sending to it already. */
export async function sendMessage(
  client: Sender,
  conversation: Conversation,
  body: SendMessageBody,
  options: SendOptions,
): Promise<SentMessage> {
  const { maxSends = 10, splitAt, clock = systemClock, ...callOptions } = options;
  checkCount('maxSends', maxSends, 1);
  if (splitAt !== undefined) checkCount('splitAt', splitAt, 2);
  const { signal } = callOptions;
  const { operation } = conversation;
  const outbox = outboxOf(client, `${operation} ${conversation.id}`, clock.now());
  const post = async (part: SendMessageBody): Promise<string> => {
    const { id } = await conversation.post(part, callOptions);
    if (typeof id === 'string' && id !== '') return id;
    throw new ResponseDriftError(['id: expected a text'], { operation });
  };
  const settler = new Settler(plainSender(client), conversation, outbox.log, clock, callOptions);
  const delivery = { conversation, settler, log: outbox.log, clock, maxSends, signal, post };
  return outbox.inTurn(signal, async () => {
    const ids: string[] = [];
    const parts = partsOf(body, splitAt);
    for (const part of parts) {
      try {
        ids.push(await deliver(delivery, part));
      } catch (cause) {
        if (ids.length === 0) throw cause;
        throw new PartialSendError({ operation, sentIds: ids, partCount: parts.length, cause });
      }
    }
    return { id: ids[0] ?? '', ids };
  });
}

/** The messages that a text becomes; only the first one notifies those who are mentioned. */
function partsOf(body: SendMessageBody, splitAt: number | undefined): readonly SendMessageBody[] {
  if (splitAt === undefined || body.message.length <= splitAt) return [body];
  // A text that is refused is to be refused as a whole, and not once its first parts are stored.
  if (!body.message.isWellFormed()) return [body];
  const { mentions: _mentions, ...rest } = body;
  return splitText(body.message, splitAt).map((message, index) => ({
    ...(index === 0 ? body : rest),
    message,
  }));
}

function checkCount(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw new ConfigurationError(name, `must be a whole number of at least ${least}`);
}
