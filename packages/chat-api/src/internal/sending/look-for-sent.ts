import type { ChatMessageResponse, SendMessageBody, User } from '@genesys-chat/models';
import type { HistoryWalk } from '../../history/history-walk.ts';
import { sameText } from './same-text.ts';
import type { SentLog } from './sent-log.ts';

/** How far a message may lie before its first sending by the two machines' clocks and still count as sent then. */
const closeMs = 5000;
/** How far back a look goes where it meets no message that it knows, beyond the first page. */
const lookBackMs = 60 * 60 * 1000;

/** What a look is for. */
export interface LookedFor {
  readonly body: SendMessageBody;
  readonly author: User;
  readonly firstSentAtMs: number;
  /** The time of the look. */
  readonly nowMs: number;
}

/** What a look at a conversation found. */
export interface Look {
  /** Ids of matching messages that were stored after the first sending, newest first. */
  readonly sure: readonly string[];
  /** Ids of matching messages that may be older than the first sending. */
  readonly doubtful: readonly string[];
  /** Id of the newest message there is. */
  readonly newestId: string | undefined;
}

/**
 * Looks through a conversation, from its end back to where the message cannot be any more: a message that was there
 * before it was sent. Times decide only where no such message is known, since two machines' clocks need not agree.
 */
export async function lookForSent(walk: HistoryWalk, wanted: LookedFor, log: SentLog): Promise<Look> {
  const found: ChatMessageResponse[] = [];
  let newest: ChatMessageResponse | undefined;
  let known: number | undefined;
  for await (const { messages } of walk.pages()) {
    newest ??= messages[0];
    for (const message of messages) {
      const storedAtMs = Date.parse(message.dateCreated);
      // Of several messages of one moment any may be the later one.
      if (known !== undefined && storedAtMs < known) break;
      if (log.knows(message.id)) known ??= storedAtMs;
      else if (isWanted(message, wanted)) found.push(message);
    }
    const last = Date.parse(messages.at(-1)?.dateCreated ?? '');
    if (known !== undefined || last < wanted.firstSentAtMs - lookBackMs) break;
  }
  const clocksDiffer = Date.parse(newest?.dateCreated ?? '') > wanted.nowMs + closeMs;
  const isSure = ({ dateCreated }: ChatMessageResponse): boolean =>
    known !== undefined || (!clocksDiffer && Date.parse(dateCreated) >= wanted.firstSentAtMs - closeMs);
  return {
    sure: found.filter(isSure).map(({ id }) => id),
    doubtful: found.filter((message) => !isSure(message)).map(({ id }) => id),
    newestId: newest?.id,
  };
}

function isWanted(message: ChatMessageResponse, { body, author }: LookedFor): boolean {
  const { user, jid, thread, parentThread } = message;
  const isOwn =
    user?.id === undefined
      ? author.chat?.jabberId !== undefined && jid === author.chat.jabberId
      : user.id === author.id;
  const isInThread =
    body.threadId === undefined
      ? parentThread === undefined
      : thread?.id === body.threadId || parentThread?.id === body.threadId;
  return isOwn && isInThread && sameText(message.body, body.message);
}
