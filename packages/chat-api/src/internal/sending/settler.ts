import type { SendMessageBody, User } from '@genesys-chat/models';
import {
  AmbiguousResultError,
  type CallOptions,
  type Clock,
  NotFoundError,
  PermissionError,
  type Sender,
  TimeoutError,
} from '@genesys-chat/transport';
import type { HistoryWalk } from '../../history/history-walk.ts';
import { walkThreadHistory } from '../../history/walk-thread-history.ts';
import { getUsersMe } from '../../users/get-users-me.ts';
import { pause } from '../pause.ts';
import type { Conversation } from './conversation.ts';
import { type Look, lookForSent } from './look-for-sent.ts';
import type { SentLog } from './sent-log.ts';

/** When to look, after the look before: a message that is still being processed shows up a moment later. */
const looksAfterMs = [0, 250, 1000];
/** When to look after time ran out: the platform may still be at work on the message, and not soon be done. */
const patientLooksAfterMs = [0, 250, 1000, 4000, 10_000];
/** How many messages a look reads at most. So many do not arrive while one is sent. */
const looksAtMost = 1000;
/** How many messages a look asks for at once; it seldom has to go back far. */
const pageSize = 25;

/** A message whose fate is unknown. */
export interface OpenSend {
  readonly body: SendMessageBody;
  readonly firstSentAtMs: number;
  readonly sends: number;
  /** What went wrong with the last sending. */
  readonly cause: unknown;
}

/** What became of it: stored with an id, not stored, or not to be told from others. */
export type Fate =
  | { readonly kind: 'stored'; readonly id: string }
  | { readonly kind: 'absent'; readonly newestId: string | undefined }
  | { readonly kind: 'unclear'; readonly candidateIds: readonly string[]; readonly lookError?: unknown };

/** Finds out what became of a message, by looking at the conversation. */
export class Settler {
  readonly #client: Sender;
  readonly #conversation: Conversation;
  readonly #log: SentLog;
  readonly #clock: Clock;
  readonly #options: CallOptions;
  #author: User | undefined;

  constructor(client: Sender, conversation: Conversation, log: SentLog, clock: Clock, options: CallOptions) {
    this.#client = client;
    this.#conversation = conversation;
    this.#log = log;
    this.#clock = clock;
    this.#options = options;
  }

  /** Looks until the message is found, or was not there in the last look. */
  async settle(send: OpenSend): Promise<Fate> {
    const { signal } = this.#options;
    let fate: Fate = { kind: 'unclear', candidateIds: [] };
    for (const delayMs of ranOutOfTime(send.cause) ? patientLooksAfterMs : looksAfterMs) {
      if (delayMs > 0) await pause(this.#clock, delayMs, signal);
      try {
        fate = this.#judge(await this.#look(send), send);
      } catch (lookError) {
        // Without a look nothing is known; only the caller's own wish to stop goes on to the caller.
        signal?.throwIfAborted();
        fate = { kind: 'unclear', candidateIds: [], lookError };
      }
      if (fate.kind === 'stored') return fate;
    }
    return fate;
  }

  /** What a look means, given that this client may have sent the same text before without learning its fate. */
  #judge({ sure, doubtful, newestId }: Look, { body, sends }: OpenSend): Fate {
    const others = this.#log.countUnsettled(body, this.#clock.now());
    const [id] = sure;
    if (id !== undefined && sure.length > others && sure.length <= others + sends)
      return { kind: 'stored', id };
    const candidateIds = [...sure, ...doubtful];
    return candidateIds.length === 0 ? { kind: 'absent', newestId } : { kind: 'unclear', candidateIds };
  }

  async #look({ body, firstSentAtMs }: OpenSend): Promise<Look> {
    this.#author ??= await getUsersMe(this.#client, undefined, this.#options);
    const wanted = { body, firstSentAtMs, author: this.#author, nowMs: this.#clock.now() };
    const options = { ...this.#options, pageSize, maxMessages: looksAtMost };
    const look = await lookForSent(this.#conversation.walk(options), wanted, this.#log);
    if (body.threadId === undefined || look.sure.length + look.doubtful.length > 0) return look;
    // Whether the history of a conversation holds the replies of its threads is not documented.
    const inThread = await readable(lookForSent(this.#walkThread(body.threadId), wanted, this.#log));
    return inThread === undefined ? look : { ...inThread, newestId: look.newestId };
  }

  #walkThread(threadId: string): HistoryWalk {
    return walkThreadHistory(this.#client, threadId, {
      ...this.#options,
      pageSize,
      maxMessages: looksAtMost,
    });
  }
}

/** Whether time ran out, here or at a gateway. */
function ranOutOfTime(error: unknown): boolean {
  if (!AmbiguousResultError.isInstance(error)) return false;
  return TimeoutError.isInstance(error.cause) || error.status === 504;
}

/** A look at a thread, unless the caller may not read threads as such. */
async function readable(look: Promise<Look>): Promise<Look | undefined> {
  try {
    return await look;
  } catch (error) {
    if (PermissionError.isInstance(error) || NotFoundError.isInstance(error)) return undefined;
    throw error;
  }
}
