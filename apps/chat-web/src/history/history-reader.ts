import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { fetchHistory, replaceHistory } from './history-fetch.ts';
import { addNewer, addOlder, type History, mergeNewest, newestHistory } from './history.ts';
import { nextTask } from './next-task.ts';
import { NewerPages, readNewest, readOlder, readPart, type StartWalk } from './read-part.ts';

/** Few, because the first page is what somebody waits for. */
const firstCount = 50;
/** Many, because requests are what the platform counts. */
const furtherCount = 100;

/** Reads a history, a part at a time, into the place where what is told of it goes too. */
export class HistoryReader {
  readonly #queries: QueryClient;
  readonly #queryKey: QueryKey;
  readonly #start: StartWalk;
  readonly #newerPages = new NewerPages();

  constructor(queries: QueryClient, queryKey: QueryKey, start: StartWalk) {
    this.#queries = queries;
    this.#queryKey = queryKey;
    this.#start = start;
  }

  /** Reads the newest messages; what is known already stays where they meet it. */
  readNewest(signal: AbortSignal): Promise<History> {
    const before = this.#known;
    return fetchHistory(this.#queries, this.#queryKey, async () => {
      const page = await readNewest(this.#start, before, { count: firstCount, signal });
      return mergeNewest(this.#known, page, before);
    });
  }

  /** Reads on towards the beginning. */
  async readOlder(): Promise<void> {
    const before = this.#known;
    const [oldest, ...rest] = before?.messages ?? [];
    if (!before || !oldest) return;
    await this.#extend(async () => {
      const part = await readOlder(this.#start, [oldest, ...rest], furtherCount);
      await nextTask();
      const now = this.#known ?? before;
      // What was let go or skipped meanwhile makes the page one of another place.
      return now.messages[0]?.id === oldest.id ? addOlder(now, part) : now;
    });
  }

  /** Reads on towards the newest message, where a part between was let go or skipped. */
  async readNewer(): Promise<void> {
    const before = this.#known;
    const from = before?.messages.at(-1)?.dateCreated;
    if (!before || from === undefined) return;
    let isLast = false;
    await this.#extend(async () => {
      const part = await this.#newerPages.read(this.#start, from, furtherCount);
      await nextTask();
      ({ isLast } = part);
      const now = this.#known ?? before;
      if (now.messages.at(-1)?.dateCreated !== from) return now;
      return addNewer(now, { ...part, isLast: false });
    });
    // That there is no further page was found out ahead of time; whether this is the end, only the newest page tells.
    if (isLast) await this.#queries.invalidateQueries({ queryKey: this.#queryKey });
  }

  /** Lets go what is known and begins with the newest messages again. */
  showNewest(): Promise<void> {
    return replaceHistory(this.#queries, this.#queryKey, async () =>
      newestHistory(await readPart(this.#start, { count: firstCount })),
    );
  }

  /** Lets go what is known and begins with the messages around a moment. */
  showAround(from: string, signal: AbortSignal): Promise<void> {
    return replaceHistory(this.#queries, this.#queryKey, async () => {
      const around = { from, count: furtherCount, signal };
      const [before, behind] = await Promise.all([
        readPart(this.#start, around),
        readPart(this.#start, { ...around, direction: 'forwards' }),
      ]);
      return addNewer(newestHistory(before), behind);
    });
  }

  get #known(): History | undefined {
    return this.#queries.getQueryData<History>(this.#queryKey);
  }

  async #extend(read: () => Promise<History>): Promise<void> {
    const history = await fetchHistory(this.#queries, this.#queryKey, read);
    this.#queries.setQueryData<History>(this.#queryKey, history);
  }
}
