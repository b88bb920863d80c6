import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { MessageRecord } from './records.ts';
import type { MessagePageQuery, MessageStore } from './store.ts';

const inTime = 'created_at < :before AND created_at > :after';
const newestFirst = 'ORDER BY created_at DESC, row DESC LIMIT :limit OFFSET :skip';

/** Messages in a file, of which a page is read without touching the others. */
export class SqliteMessageStore implements MessageStore {
  readonly #get: StatementSync;
  readonly #add: StatementSync;
  readonly #replace: StatementSync;
  readonly #delete: StatementSync;
  readonly #pages: ReadonlyMap<string, StatementSync>;

  constructor(database: DatabaseSync) {
    this.#get = database.prepare('SELECT record FROM messages WHERE id = ?');
    this.#add = database.prepare(
      'INSERT INTO messages (id, conversation_key, thread_id, parent_thread_id, created_at, record) ' +
        'VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#replace = database.prepare('UPDATE messages SET record = ? WHERE id = ?');
    this.#delete = database.prepare('DELETE FROM messages WHERE id = ?');
    this.#pages = new Map(
      ['conversation', 'thread'].flatMap((of) =>
        [false, true].map((withoutReplies) => [
          pageKey(of, withoutReplies),
          database.prepare(pageSql(of, withoutReplies)),
        ]),
      ),
    );
  }

  get(id: string): MessageRecord | undefined {
    const row = this.#get.get(id);
    return row && toMessage(row);
  }

  add(message: MessageRecord): void {
    const { id, conversationKey, threadId, parentThreadId = null, createdAt } = message;
    this.#add.run(id, conversationKey, threadId, parentThreadId, createdAt, JSON.stringify(message));
  }

  replace(message: MessageRecord): void {
    this.#replace.run(JSON.stringify(message), message.id);
  }

  delete(id: string): void {
    this.#delete.run(id);
  }

  page({
    of,
    beforeMs,
    afterMs,
    withoutReplies = false,
    skip = 0,
    limit,
  }: MessagePageQuery): MessageRecord[] {
    const [kind, key] = 'threadId' in of ? ['thread', of.threadId] : ['conversation', of.conversationKey];
    const rows = this.#pages.get(pageKey(kind, withoutReplies))?.all({
      key,
      before: beforeMs ?? Infinity,
      after: afterMs ?? -Infinity,
      limit: Number.isFinite(limit) ? limit : -1,
      skip,
    });
    return (rows ?? []).map(toMessage);
  }
}

function pageKey(of: string, withoutReplies: boolean): string {
  return `${of} ${withoutReplies}`;
}

/** Each half of a thread comes in order from its own index; SQLite merges them without sorting. */
function pageSql(of: string, withoutReplies: boolean): string {
  const noReplies = withoutReplies ? 'AND parent_thread_id IS NULL' : '';
  if (of === 'conversation') {
    return `SELECT record FROM messages WHERE conversation_key = :key AND ${inTime} ${noReplies} ${newestFirst}`;
  }
  const columns = 'SELECT record, created_at, row FROM messages';
  const replies = 'parent_thread_id = :key AND parent_thread_id <> thread_id';
  return `${columns} WHERE thread_id = :key AND ${inTime} ${noReplies}
    UNION ALL ${columns} WHERE ${replies} AND ${inTime} ${noReplies} ${newestFirst}`;
}

function toMessage({ record }: Record<string, unknown>): MessageRecord {
  return JSON.parse(String(record)) as MessageRecord;
}
