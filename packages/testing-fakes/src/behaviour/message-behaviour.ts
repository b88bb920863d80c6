import type { RefusalCode } from './refusal-code.ts';

/** Messages: how they are made, changed and reacted to. A part of {@link FakeBehaviour}. */
export interface MessageBehaviour {
  /**
   * Whether a reply shares the `thread` of the message it answers or gets one of its own; `parentThread` names
   * the answered thread either way.
   *
   * @defaultValue `'shared'`
   */
  readonly replyThread: 'shared' | 'own';
  /**
   * Whether a thread has an id of its own or that of its first message.
   *
   * @defaultValue `'own'`
   */
  readonly threadIds: 'own' | 'firstMessage';
  /**
   * `increasing` gives each message of a conversation a later `dateCreated` than the one before, by a
   * millisecond at least; `clock` takes the clock as it is, so that several may share a moment.
   *
   * @defaultValue `'increasing'`
   */
  readonly messageTimestamps: 'increasing' | 'clock';
  /**
   * Form of the ids of messages and threads.
   *
   * @defaultValue `'uuid'`
   */
  readonly messageIds: 'uuid' | 'hex' | 'opaque';
  /**
   * Length of the text of a message at most, in UTF-16 code units; a longer one gets 400.
   *
   * @defaultValue `Infinity`
   */
  readonly maxMessageLength: number;
  /**
   * Keys and values of `mentions` in a stored message.
   *
   * @defaultValue `'idToJid'`
   */
  readonly mentionMap: 'idToJid' | 'jidToId' | 'idToName';
  /**
   * How long the sender may edit a message, in milliseconds; `Infinity` is for ever, 0 is never.
   *
   * @defaultValue 60000
   */
  readonly editWindowMs: number;
  /**
   * Error of an edit that comes too late.
   *
   * @defaultValue `'not.authorized'`
   */
  readonly lateEditError: RefusalCode;
  /**
   * Error of editing or deleting a message of somebody else.
   *
   * @defaultValue `'not.authorized'`
   */
  readonly foreignMessageError: RefusalCode;
  /**
   * Whether PUT reactions replaces what the caller had on the message or adds to it.
   *
   * @defaultValue `'replace'`
   */
  readonly reactionsUpdate: 'replace' | 'add';
}

/** The defaults of {@link MessageBehaviour}. */
export const messageDefaults: MessageBehaviour = {
  replyThread: 'shared',
  threadIds: 'own',
  messageTimestamps: 'increasing',
  messageIds: 'uuid',
  maxMessageLength: Infinity,
  mentionMap: 'idToJid',
  editWindowMs: 60_000,
  lateEditError: 'not.authorized',
  foreignMessageError: 'not.authorized',
  reactionsUpdate: 'replace',
};
