import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { prepareCollections } from './sqlite-collection.ts';
import { SqliteMessageStore } from './sqlite-message-store.ts';
import { createSchema } from './sqlite-schema.ts';

/** Every statement that the store prepares, and the steps in which SQLite carries it out. */
function plans(): readonly { readonly sql: string; readonly steps: readonly string[] }[] {
  const database = new DatabaseSync(':memory:');
  createSchema(database);
  const prepare = vi.spyOn(database, 'prepare');
  prepareCollections(database);
  void new SqliteMessageStore(database);
  const statements = prepare.mock.calls.map(([sql]) => sql);
  prepare.mockRestore();
  const found = statements.map((sql) => ({
    sql,
    steps: database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail)),
  }));
  database.close();
  return found;
}

const pages = plans().filter(({ sql }) => sql.includes('LIMIT'));

test.each(plans())('finds its rows by an index: $sql', ({ steps }) => {
  expect(
    steps.filter((step) => /^(?:SCAN|SEARCH)/.test(step) && !/ USING (?:COVERING )?INDEX /.test(step)),
  ).toEqual([]);
});

test.each(pages)('reads a page in the order of an index, without sorting: $sql', ({ steps }) => {
  expect(steps.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
});

test('a page of a room without replies does not pass over them one by one', () => {
  const page = pages.find(({ sql }) => sql.includes('conversation_key') && sql.includes('IS NULL'));

  expect(page?.steps).toEqual([
    expect.stringContaining('INDEX messages_without_replies (conversation_key=?'),
  ]);
});
