import type { MessageRecord } from './records.ts';
import type { MessagePageQuery, MessageStore } from './store.ts';

/** Messages in memory: by id, and in order of time for each conversation and thread. */
export class MemoryMessageStore implements MessageStore {
  readonly #byId = new Map<string, MessageRecord>();
  readonly #conversations = new Map<string, MessageRecord[]>();
  readonly #threads = new Map<string, MessageRecord[]>();

  get(id: string): MessageRecord | undefined {
    return this.#byId.get(id);
  }

  add(message: MessageRecord): void {
    this.#byId.set(message.id, message);
    for (const timeline of this.#timelinesOf(message)) {
      const index = firstLaterThan(timeline, message.createdAt);
      if (index === timeline.length) timeline.push(message);
      else timeline.splice(index, 0, message);
    }
  }

  replace(message: MessageRecord): void {
    const old = this.#byId.get(message.id);
    if (!old) return;
    this.#byId.set(message.id, message);
    for (const timeline of this.#timelinesOf(old)) timeline[indexOf(timeline, old)] = message;
  }

  delete(id: string): void {
    const message = this.#byId.get(id);
    if (!message) return;
    this.#byId.delete(id);
    for (const timeline of this.#timelinesOf(message)) timeline.splice(indexOf(timeline, message), 1);
  }

  page({ of, beforeMs, afterMs, withoutReplies, skip = 0, limit }: MessagePageQuery): MessageRecord[] {
    const timeline =
      ('threadId' in of ? this.#threads.get(of.threadId) : this.#conversations.get(of.conversationKey)) ?? [];
    const end = beforeMs === undefined ? timeline.length : firstLaterThan(timeline, beforeMs - 1);
    const start = afterMs === undefined ? 0 : firstLaterThan(timeline, afterMs);
    const page: MessageRecord[] = [];
    let toSkip = skip;
    for (let index = end - 1; index >= start && page.length < limit; index -= 1) {
      const message = timeline[index];
      if (!message || (withoutReplies === true && message.parentThreadId !== undefined)) continue;
      if (toSkip > 0) toSkip -= 1;
      else page.push(message);
    }
    return page;
  }

  #timelinesOf({ conversationKey, threadId, parentThreadId }: MessageRecord): MessageRecord[][] {
    const timelines = [timelineIn(this.#conversations, conversationKey), timelineIn(this.#threads, threadId)];
    if (parentThreadId !== undefined && parentThreadId !== threadId) {
      timelines.push(timelineIn(this.#threads, parentThreadId));
    }
    return timelines;
  }
}

function timelineIn(timelines: Map<string, MessageRecord[]>, key: string): MessageRecord[] {
  const known = timelines.get(key);
  if (known) return known;
  const timeline: MessageRecord[] = [];
  timelines.set(key, timeline);
  return timeline;
}

/** Index of the first message made later than a moment, found by halving. */
function firstLaterThan(timeline: readonly MessageRecord[], moment: number): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((timeline[middle]?.createdAt ?? Infinity) > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}

function indexOf(timeline: readonly MessageRecord[], message: MessageRecord): number {
  return timeline.indexOf(message, firstLaterThan(timeline, message.createdAt - 1));
}
