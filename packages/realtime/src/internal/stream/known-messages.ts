import type { ChatMessageResponse } from '@genesys-chat/models';
import { momentOf } from '../history/moment.ts';
import type { HistoryRange } from '../history/read-slices.ts';
import { type MessagePrint, printOf } from './message-print.ts';
import { type Position, formatPosition } from './position.ts';
import { RecentIds } from './recent-ids.ts';

/** How many of the newest messages are watched for changes that nobody tells of. */
export const windowSize = 100;

/** How much later than a newer message an older one may turn up and be told still, in milliseconds. */
const latenessMs = 2000;

/**
 * What a message is to a stream: `new`: not told yet; `old`: from before the watched ones; `gone`: told to be
 * deleted; otherwise what has changed in it since it was told.
 */
export type Familiarity = 'new' | 'old' | 'gone' | MessageChange;

/** What has changed in a message. */
export interface MessageChange {
  readonly isEdited: boolean;
  readonly hasNewReactions: boolean;
}

/** The newest messages that a stream has told, and how far it has got. */
export class KnownMessages {
  readonly #prints = new Map<string, MessagePrint>();
  readonly #gone = new RecentIds(windowSize);
  /** Whether an earlier stream told what was sent up to the cursor. */
  readonly #resumes: boolean;
  /** What was sent up to this moment and is not among the prints is old. */
  #floorMs = 0;
  #cursorMs: number;
  /** A list: mostly of one, and replaced by nearly every message. */
  #cursorIds: readonly string[];
  #seenMs: number;

  constructor(position?: Position) {
    const { cursorMs, cursorIds, seenMs } = position ?? { cursorMs: 0, cursorIds: [], seenMs: 0 };
    this.#resumes = position !== undefined;
    this.#cursorMs = cursorMs;
    this.#cursorIds = cursorIds;
    this.#seenMs = seenMs;
  }

  /** The position after all that was noted so far. */
  get resumeToken(): string {
    return formatPosition({
      cursorMs: this.#cursorMs,
      cursorIds: this.#cursorIds,
      seenMs: this.#seenMs,
    });
  }

  /** What to read to find all that is new. */
  get newestRange(): HistoryRange {
    this.#dropOldest();
    const fromMs = Math.max(this.#cursorMs - latenessMs, this.#floorMs + 1);
    let anchorMs = this.#floorMs;
    for (const { createdMs } of this.#prints.values()) {
      if (createdMs < fromMs) anchorMs = Math.max(anchorMs, createdMs);
    }
    return { fromMs, anchorMs };
  }

  /** What to read to find all that is new or has changed. */
  get wholeRange(): HistoryRange {
    this.#dropOldest();
    return { fromMs: this.#floorMs + 1, anchorMs: this.#floorMs };
  }

  /** Whether a message is watched. */
  has(id: string): boolean {
    return this.#prints.has(id);
  }

  /** Whether a message is gone. */
  isGone(id: string): boolean {
    return this.#gone.has(id);
  }

  /** Whether a message was sent too long ago to be watched; `NaN`, an unknown moment, counts as long ago. */
  isOld(createdMs: number): boolean {
    return !(createdMs > this.#floorMs);
  }

  /** Ids of the watched messages that were sent strictly between two moments. */
  between(afterMs: number, beforeMs: number): string[] {
    const ids: string[] = [];
    for (const [id, { createdMs }] of this.#prints) {
      if (createdMs > afterMs && createdMs < beforeMs) ids.push(id);
    }
    return ids;
  }

  /**
   * Takes messages as told, up to where the stream begins, and watches the newest of them. The oldest comes first.
   *
   * @param messages - The messages. Any that come after the position of an earlier stream are left to be told.
   * @param areAll - Whether there are no older ones.
   * @returns Those that have changed since an earlier stream told them.
   */
  begin(messages: readonly ChatMessageResponse[], areAll: boolean): ChatMessageResponse[] {
    const [cursorMs, seenMs] = this.#resumes ? [this.#cursorMs, this.#seenMs] : [Infinity, Infinity];
    const told = messages.filter(
      (message) => momentOf(message) < cursorMs || this.#cursorIds.includes(message.id),
    );
    const watched = told.slice(-windowSize);
    const edge = told.at(-windowSize - 1) ?? (areAll ? undefined : watched[0]);
    if (edge) this.#floorMs = Math.min(momentOf(edge), cursorMs - 1);
    else if (!areAll) this.#floorMs = cursorMs - 1;
    for (const message of watched) this.#add(message, momentOf(message));
    return watched.filter(({ dateModified = '' }) => Date.parse(dateModified) > seenMs);
  }

  /** Notes a message as it is now. */
  note(message: ChatMessageResponse): Familiarity {
    const createdMs = momentOf(message);
    const before = this.#prints.get(message.id);
    if (before) {
      const now = this.#add(message, createdMs);
      return {
        isEdited: now.content !== before.content,
        hasNewReactions: now.reactions !== before.reactions,
      };
    }
    if (this.#gone.has(message.id)) return 'gone';
    if (this.#cursorIds.includes(message.id) || this.isOld(createdMs)) return 'old';
    this.#add(message, createdMs);
    return 'new';
  }

  /** Notes that a message is gone. Returns whether it was watched. */
  forget(id: string): boolean {
    this.#gone.add(id);
    return this.#prints.delete(id);
  }

  #add(message: ChatMessageResponse, createdMs: number): MessagePrint {
    const print = printOf(message, createdMs);
    this.#prints.set(message.id, print);
    if (createdMs > this.#cursorMs) {
      this.#cursorMs = createdMs;
      this.#cursorIds = [message.id];
    } else if (createdMs === this.#cursorMs && !this.#cursorIds.includes(message.id)) {
      this.#cursorIds = [...this.#cursorIds, message.id];
    }
    const changedMs = message.dateModified === undefined ? createdMs : Date.parse(message.dateModified);
    this.#seenMs = Math.max(this.#seenMs, createdMs, changedMs || 0);
    // The newest are looked for when something is read next, or when there are too many of them.
    if (this.#prints.size >= 2 * windowSize) this.#dropOldest();
    return print;
  }

  /** Watches no more than the newest messages. */
  #dropOldest(): void {
    if (this.#prints.size <= windowSize) return;
    const oldestFirst = [...this.#prints].sort(([, one], [, other]) => one.createdMs - other.createdMs);
    for (const [id, { createdMs }] of oldestFirst.slice(0, -windowSize)) {
      this.#prints.delete(id);
      this.#floorMs = Math.max(this.#floorMs, createdMs);
    }
  }
}
