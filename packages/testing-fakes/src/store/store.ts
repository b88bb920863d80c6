import type { Collections, MessageRecord } from './records.ts';

/** Records of one kind, by key. Records are values: a change is a new record under the same key. */
export interface Collection<TRecord> {
  get(key: string): TRecord | undefined;
  set(key: string, record: TRecord): void;
  delete(key: string): boolean;
  /** All records, in the order in which their keys were first set. */
  values(): Iterable<TRecord>;
  /** All keys and records, in the same order. */
  entries(): Iterable<[string, TRecord]>;
}

/** Which messages to read. */
export interface MessagePageQuery {
  /** Messages of this conversation or thread. */
  readonly of: { readonly conversationKey: string } | { readonly threadId: string };
  /** Only messages made earlier than this, milliseconds since 1970. */
  readonly beforeMs?: number | undefined;
  /** Only messages made later than this, milliseconds since 1970. */
  readonly afterMs?: number | undefined;
  /** Without the replies of threads. */
  readonly withoutReplies?: boolean | undefined;
  /** Messages to pass over, counted from the newest. */
  readonly skip?: number | undefined;
  readonly limit: number;
}

/** The messages of all conversations. */
export interface MessageStore {
  get(id: string): MessageRecord | undefined;
  add(message: MessageRecord): void;
  /** Puts a message in the place of the one with its id. */
  replace(message: MessageRecord): void;
  delete(id: string): void;
  /** Reads messages, the newest first; of one moment the last added first. */
  page(query: MessagePageQuery): MessageRecord[];
}

/** Where the fake keeps its state: in memory or in a file. How is its own business. */
export interface Store {
  /**
   * The messages.
   *
   * @internal
   */
  readonly messages: MessageStore;
  /**
   * Everything else, kind by kind.
   *
   * @internal
   */
  collection<TName extends keyof Collections>(name: TName): Collection<Collections[TName]>;
  /**
   * Runs something whose changes become durable together, or not at all when it throws.
   *
   * @internal
   */
  transaction<TResult>(run: () => TResult): TResult;
  /**
   * Forgets everything.
   *
   * @internal
   */
  clear(): void;
  /** Lets go of the file. The fake does that itself when it is closed. */
  close(): void;
}
