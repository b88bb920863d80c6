import type { ChatMessageResponse } from '@genesys-chat/models';
import { answer, type Responder, type SeenRequest } from './scripted-fetch.ts';

/** What nobody has published about histories. */
export interface HistoryHabits {
  /** Order of a page. */
  readonly order: 'newestFirst' | 'oldestFirst';
  /** Which messages between the bounds a page holds when they are too many; `asListed` follows the order. */
  readonly selection: 'newest' | 'oldest' | 'nearest';
  readonly bounds: 'exclusive' | 'inclusive';
  /** Largest page, whatever `limit` says. */
  readonly maxLimit: number;
  readonly shape: 'listing' | 'array' | 'single';
}

/** A stored message: its number and its moment, in milliseconds since 1970. */
export interface Stored {
  readonly number: number;
  readonly moment: number;
}

/** A conversation in memory that answers history requests. */
export class HistoryPlatform {
  stored: Stored[];
  readonly habits: HistoryHabits;
  /** Runs before each request is answered, so that messages can arrive and vanish meanwhile. */
  beforeAnswer: (requests: number) => void = () => undefined;
  requests = 0;
  /** Messages that ever arrived, so that none gets the number of one that vanished. */
  #arrived = 0;

  constructor(stored: readonly Stored[], habits: Partial<HistoryHabits> = {}) {
    this.stored = [...stored];
    this.habits = {
      order: 'newestFirst',
      selection: 'newest',
      bounds: 'exclusive',
      maxLimit: 1000,
      shape: 'listing',
      ...habits,
    };
  }

  /** Stores a message so much later than the newest one; no more than four share a moment. */
  arrive(laterMs: number): void {
    const newest = Math.max(0, ...this.stored.map(({ moment }) => moment));
    const sharing = this.stored.filter(({ moment }) => moment === newest).length;
    const number = 1000 + (this.#arrived += 1);
    this.stored.push({ number, moment: newest + laterMs + (sharing < 4 ? 0 : 1) });
  }

  /** Takes a message away. */
  vanish(gone: number): void {
    this.stored = this.stored.filter(({ number }) => number !== gone);
  }

  /** Whether a message is stored. */
  has(wanted: number): boolean {
    return this.stored.some(({ number }) => number === wanted);
  }

  readonly respond: Responder = (request) => {
    this.requests += 1;
    this.beforeAnswer(this.requests);
    return answer(this.#shape(this.#page(request)));
  };

  #page({ path }: SeenRequest): ChatMessageResponse[] {
    const { order, selection, bounds, maxLimit, shape } = this.habits;
    const query = new URL(path, 'https://genesys.test').searchParams;
    const slackMs = bounds === 'inclusive' ? 1 : 0;
    const after = query.has('after') ? Date.parse(query.get('after') ?? '') - slackMs : -Infinity;
    const before = query.has('before') ? Date.parse(query.get('before') ?? '') + slackMs : Infinity;
    const limit = shape === 'single' ? 1 : Math.min(Number(query.get('limit') ?? 100), maxLimit);
    const between = this.stored
      .filter(({ moment }) => moment > after && moment < before)
      .sort((left, right) => left.moment - right.moment || left.number - right.number);
    const fromStart = selection === 'oldest' || (selection === 'nearest' && after > -Infinity);
    const page = (fromStart ? between.slice(0, limit) : between.slice(-limit)).map(toMessage);
    return order === 'newestFirst' ? page.toReversed() : page;
  }

  #shape(messages: ChatMessageResponse[]): unknown {
    if (this.habits.shape === 'listing') return { entities: messages };
    if (this.habits.shape === 'array') return messages;
    return messages[0] ?? { entities: [] };
  }
}

function toMessage({ number, moment }: Stored): ChatMessageResponse {
  return {
    id: `m-${number}`,
    dateCreated: new Date(moment).toISOString(),
    toJid: '5f1a00000000000000000001@conference.acme.orgspan.com',
    jid: '5f1a00000000000000000002@acme.orgspan.com',
    body: `message ${number}`,
    thread: { id: `t-${number}` },
  };
}
