import type { HistoryPage, HistoryWalk, HistoryWalkOptions } from '@genesys-chat/chat-api';
import type { ChatMessageResponse } from '@genesys-chat/models';
import { sortedMessages } from './compare-messages.ts';
import { type History, type HistoryPart, idsOf } from './history.ts';

/** Walks the history of one conversation or thread. */
export type StartWalk = (options: HistoryWalkOptions) => Pick<HistoryWalk, 'pages'>;

/** Which part of a history to read. */
export interface PartOptions extends Pick<
  HistoryWalkOptions,
  'direction' | 'from' | 'until' | 'signal' | 'priority'
> {
  /** How many messages are wanted. */
  readonly count: number;
}

/** No request asks for more messages. */
const mostAtOnce = 1000;
/** So many that were missed are read at once; what is farther back is read when somebody goes there. */
const mostMissed = 500;
/** Who scrolls fast uses up what the platform allows in a minute; this leaves some of it to whoever sends or opens a chat. */
const priority = 'background';

/** Reads a part of a history; one that is shorter than was wanted is the last. */
export async function readPart(start: StartWalk, { count, ...options }: PartOptions): Promise<HistoryPart> {
  const messages: ChatMessageResponse[] = [];
  const walk = start({ ...options, pageSize: Math.min(count, mostAtOnce), maxMessages: count });
  for await (const page of walk.pages()) messages.push(...page.messages);
  return { messages, isLast: messages.length < count };
}

/**
 * Reads the newest messages, and what lies between them and those that are known: all of it, or nothing.
 *
 * @param start - Walks the history.
 * @param known - What is known; one who reads far back in it is not waiting for the newest.
 * @param options - How many messages are wanted at least.
 * @returns They.
 */
export async function readNewest(
  start: StartWalk,
  known: History | undefined,
  options: Pick<PartOptions, 'count' | 'signal'>,
): Promise<HistoryPart> {
  const newest = await readPart(start, options);
  const until = known?.hasNewer === false ? known.messages.at(-1)?.dateCreated : undefined;
  const from = sortedMessages(newest.messages)[0]?.dateCreated;
  if (until === undefined || from === undefined || newest.isLast) return newest;
  if (Date.parse(from) <= Date.parse(until)) return newest;
  const missed = await readPart(start, { ...options, from, until, count: mostMissed });
  if (!missed.isLast) return newest;
  const ids = idsOf(newest.messages);
  const others = missed.messages.filter(({ id }) => !ids.has(id));
  return { messages: [...newest.messages, ...others], isLast: false };
}

/**
 * Reads messages before those that are known.
 *
 * @param start - Walks the history.
 * @param known - What is known, oldest first.
 * @param count - How many messages are wanted.
 * @returns They, and what is known of the oldest moment: others of that moment may be missing.
 */
export function readOlder(
  start: StartWalk,
  [oldest, ...rest]: readonly [ChatMessageResponse, ...ChatMessageResponse[]],
  count: number,
): Promise<HistoryPart> {
  const from = oldest.dateCreated;
  const later = rest.findIndex(({ dateCreated }) => dateCreated !== from);
  const known = 1 + (later < 0 ? rest.length : later);
  return readPart(start, { from, count: count + known, priority });
}

/**
 * Reads on towards the newest messages, page by page. One walk goes on from page to page, because it learns on its
 * way how far apart messages are and then needs few requests for each.
 */
export class NewerPages {
  #edge: string | undefined;
  #pages: AsyncGenerator<HistoryPage, void, undefined> | undefined;

  /**
   * Reads a page.
   *
   * @param start - Walks the history.
   * @param edge - When the newest known message was sent.
   * @param count - About how many messages are wanted.
   * @returns The page.
   */
  async read(start: StartWalk, edge: string, count: number): Promise<HistoryPart> {
    if (edge !== this.#edge || !this.#pages) {
      void this.#pages?.return();
      this.#pages = start({ direction: 'forwards', from: edge, pageSize: count, priority }).pages();
    }
    const pages = this.#pages;
    this.#pages = undefined;
    const { done = false, value } = await pages.next();
    const messages = value?.messages ?? [];
    if (!done) this.#pages = pages;
    this.#edge = messages.at(-1)?.dateCreated ?? edge;
    return { messages, isLast: done };
  }
}
