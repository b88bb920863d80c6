import type { ChatMessageResponse } from '@genesys-chat/models';
import { type Conversation, conversationKey } from '../conversation/conversation.ts';
import { createStore, type Store } from '../state/create-store.ts';
import { saysTheSame } from './could-be.ts';
import type { OutboxDelivery, SentMessage } from './outbox-delivery.ts';
import { type OutboxEntry, takeUp } from './outbox-entry.ts';

/** What somebody wants to send. */
export interface NewMessage extends Pick<OutboxEntry, 'conversation' | 'body' | 'mentions' | 'threadId'> {}

/** Keeps entries between two visits. */
export interface OutboxStorage {
  /** Tab that the entries belong to. */
  readonly tabId: string;
  put(entry: OutboxEntry): Promise<void>;
  remove(localId: string): Promise<void>;
}

/** Hears of messages of one's own. */
export interface OutboxListener {
  onTaken(conversation: Conversation): void;
  onSent(conversation: Conversation, message: ChatMessageResponse | undefined): void;
}

/** Messages on their way. Each conversation sends one after another, so that order is kept. */
export class Outbox {
  /** The entries, oldest first. */
  readonly entries: Store<readonly OutboxEntry[]>;
  readonly #storage: OutboxStorage;
  readonly #delivery: OutboxDelivery;
  readonly #listener: OutboxListener;
  readonly #busy = new Set<string>();
  readonly #deliveredIds = new Set<string>();

  constructor(
    kept: readonly OutboxEntry[],
    storage: OutboxStorage,
    delivery: OutboxDelivery,
    listener: OutboxListener,
  ) {
    this.entries = createStore<readonly OutboxEntry[]>(kept.map(takeUp));
    this.#storage = storage;
    this.#delivery = delivery;
    this.#listener = listener;
  }

  /** Takes a message; it shows at once and is sent when its turn comes. */
  add(message: NewMessage): void {
    const entry: OutboxEntry = {
      ...message,
      localId: crypto.randomUUID(),
      tabId: this.#storage.tabId,
      createdAt: Date.now(),
      state: 'waiting',
      maybeSent: false,
      errorCode: undefined,
      arrivedAs: undefined,
    };
    this.entries.set((entries) => [...entries, entry]);
    this.#listener.onTaken(entry.conversation);
    void this.#storage.put(entry);
    void this.#work(conversationKey(entry.conversation));
  }

  /** Takes up what another tab left. */
  take(left: readonly OutboxEntry[]): void {
    this.entries.set((entries) =>
      [...entries, ...left.map(takeUp)].sort((one, other) => one.createdAt - other.createdAt),
    );
    this.resume();
  }

  /** Sends a failed message again; what may have arrived is looked for first. */
  retry(localId: string): void {
    const entry = this.#change(localId, { state: 'waiting', errorCode: undefined });
    if (entry) void this.#work(conversationKey(entry.conversation));
  }

  /** Gives a message up. */
  discard(localId: string): void {
    this.entries.set((entries) => entries.filter((entry) => entry.localId !== localId));
    void this.#storage.remove(localId);
  }

  /** Hears of a message of one's own that came in live, perhaps before the platform has answered the sending. */
  noticeArrival(conversation: Conversation, message: ChatMessageResponse): void {
    // Told late, it is the one before, not what is being sent now.
    if (this.hasDelivered(message.id)) return;
    const key = conversationKey(conversation);
    const entry = this.entries
      .get()
      .find(
        (candidate) =>
          candidate.state === 'sending' &&
          candidate.arrivedAs === undefined &&
          conversationKey(candidate.conversation) === key &&
          saysTheSame(candidate, message),
      );
    if (!entry) return;
    this.#deliveredIds.add(message.id);
    this.#change(entry.localId, { arrivedAs: message.id });
  }

  /** Whether a message is what one of the entries has become. */
  hasDelivered(messageId: string): boolean {
    return this.#deliveredIds.has(messageId);
  }

  /** Sends what waits, as when the network is back. */
  resume(): void {
    for (const key of new Set(this.entries.get().map(({ conversation }) => conversationKey(conversation)))) {
      void this.#work(key);
    }
  }

  async #work(key: string): Promise<void> {
    if (this.#busy.has(key)) return;
    this.#busy.add(key);
    try {
      for (let entry = this.#next(key); entry && this.#delivery.isOnline(); entry = this.#next(key)) {
        await this.#deliver(entry);
      }
    } finally {
      this.#busy.delete(key);
    }
  }

  #next(key: string): OutboxEntry | undefined {
    return this.entries
      .get()
      .find(({ conversation, state }) => state === 'waiting' && conversationKey(conversation) === key);
  }

  async #deliver(waiting: OutboxEntry): Promise<void> {
    const twins = waiting.maybeSent ? waiting.twins : this.#delivery.twinsOf(waiting);
    const entry = this.#change(waiting.localId, { state: 'sending', twins }) ?? waiting;
    try {
      const isDelivered = this.hasDelivered.bind(this);
      const earlier = entry.maybeSent ? await this.#delivery.findSent(entry, isDelivered) : undefined;
      const sent = earlier ? { id: earlier.id, message: earlier } : await this.#delivery.send(entry);
      this.#finish(entry, sent);
    } catch (error) {
      if (this.#find(entry.localId)?.arrivedAs !== undefined) this.discard(entry.localId);
      else this.#fail(entry.localId, error);
    }
  }

  #finish({ localId, conversation }: OutboxEntry, { id, message }: SentMessage): void {
    this.#deliveredIds.add(id);
    this.#listener.onSent(conversation, message);
    if (message || this.#find(localId)?.arrivedAs !== undefined) return this.discard(localId);
    // It stays in sight until it is read with others. The next visit has nothing to do for it.
    this.#change(localId, { state: 'sent', sentAs: id });
    void this.#storage.remove(localId);
  }

  #fail(localId: string, error: unknown): void {
    const isOnline = this.#delivery.isOnline();
    this.#change(localId, {
      state: isOnline ? 'failed' : 'waiting',
      maybeSent: true,
      errorCode: isOnline ? this.#delivery.codeOf(error) : undefined,
    });
  }

  #find(localId: string): OutboxEntry | undefined {
    return this.entries.get().find((entry) => entry.localId === localId);
  }

  #change(localId: string, change: Partial<OutboxEntry>): OutboxEntry | undefined {
    let changed: OutboxEntry | undefined;
    this.entries.set((entries) =>
      entries.map((entry) => {
        if (entry.localId !== localId) return entry;
        changed = { ...entry, ...change };
        return changed;
      }),
    );
    if (changed) void this.#storage.put(changed);
    return changed;
  }
}
