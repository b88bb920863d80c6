import type { SendMessageBody } from '@genesys-chat/models';
import { plainSender, type Sender } from '@genesys-chat/transport';
import { walkOneOnOneHistory } from '../history/walk-one-on-one-history.ts';
import { sendMessage } from '../internal/sending/send-message.ts';
import { postChatsUserMessages } from '../one-on-ones/post-chats-user-messages.ts';
import type { SendOptions } from './send-options.ts';
import type { SentMessage } from './sent-message.ts';

/**
 * Sends a message to a user, once: when no clear answer comes, it looks whether the message is there, and sends it
 * again only if it is not.
 *
 * Messages that one client sends to one user are stored in the order of the calls. A look tells own messages with the
 * same text apart by what this client has sent; another program that sends the same text as the same user at the
 * same time cannot be told apart.
 *
 * `deadlineMs` bounds each request, nothing bounds them all: `maxSends` times a request to send and, as long as no
 * clear answer comes, three looks within 1.25 seconds, or five within 15.25 after a timeout, plus the time that their
 * requests take, mostly one each. With the defaults that is 48 minutes at the worst, beyond the waits for the messages
 * before it and for the rate limit. `signal: AbortSignal.timeout(60_000)` bounds it; whether the message is stored is
 * open when that fires.
 *
 * Needs any of the permissions `chat:chat:access`, `chat:1on1Message:add`, and `chat:1on1Message:view` to look.
 *
 * @param client - Sends the requests.
 * @param userId - Id of the other user; the caller is taken from the token.
 * @param body - The text, and whom to mention and which thread to answer where wanted.
 * @param options - Whether to split a long text, and the settings of each request.
 * @returns The id of the stored message.
 * @throws {@link AmbiguousSendError} When a look could not settle whether the message is stored.
 * @throws {@link PartialSendError} When a text was split and not all of its parts are stored.
 * @throws {@link @genesys-chat/transport!PermissionError | PermissionError} When the token lacks the permission.
 *
 * @example
 * ```ts
 * const { id } = await sendToUser(client, userId, { message: 'Good morning' });
 * ```
 */
export function sendToUser(
  client: Sender,
  userId: string,
  body: SendMessageBody,
  options: SendOptions = {},
): Promise<SentMessage> {
  const conversation = {
    id: userId,
    operation: 'postChatsUserMessages',
    post: postChatsUserMessages.bind(undefined, plainSender(client), userId),
    walk: walkOneOnOneHistory.bind(undefined, client, userId),
  };
  return sendMessage(client, conversation, body, options);
}
