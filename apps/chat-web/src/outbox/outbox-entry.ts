import type { Conversation } from '../conversation/conversation.ts';

/** A message on its way, from the key press until the platform has it. */
export interface OutboxEntry {
  /** Own id; the platform gives its own later. */
  readonly localId: string;
  /** The tab of the browser that sends it. */
  readonly tabId: string;
  readonly conversation: Conversation;
  readonly body: string;
  readonly mentions: readonly string[];
  /** Thread that it answers in. */
  readonly threadId: string | undefined;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /**
   * `waiting` for its turn or for the network, `sending`, `sent` until it is read back from the platform, or `failed`
   * until somebody decides.
   */
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  /** Whether an attempt was begun whose end is not known, as after a reload. */
  readonly maybeSent: boolean;
  /** Messages that said the same before the first attempt, by their ids: none of them is this one. */
  readonly twins?: readonly string[] | undefined;
  /** Code of the error that made it fail. */
  readonly errorCode: string | undefined;
  /** Id under which it was seen live while the answer to the sending was still out. */
  readonly arrivedAs: string | undefined;
  /** Id that the platform gave to what is `sent`. */
  readonly sentAs?: string | undefined;
}

/** Takes up what the last visit or another tab left: an attempt whose end is unknown, and what only lacked a valid sign-in. */
export function takeUp(entry: OutboxEntry): OutboxEntry {
  const lackedSignIn = entry.state === 'failed' && entry.errorCode === 'authentication_failed';
  if (entry.state !== 'sending' && !lackedSignIn) return entry;
  return { ...entry, state: 'waiting', maybeSent: true, errorCode: undefined };
}
