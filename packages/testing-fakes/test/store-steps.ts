import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from './any-text.ts';
import type { MessageRecord } from '../src/store/records.ts';
import type { MessagePageQuery, Store } from '../src/store/store.ts';

/** A store beside the simplest thing that could be right: all messages in a list, all records in a map. */
export class StoreModel {
  readonly messages: MessageRecord[] = [];
  readonly records = new Map<string, number>();
  /** Messages ever added. */
  added = 0;

  page({ of, beforeMs, afterMs, withoutReplies, skip = 0, limit }: MessagePageQuery): string[] {
    return this.messages
      .filter((message) =>
        'threadId' in of
          ? message.threadId === of.threadId || message.parentThreadId === of.threadId
          : message.conversationKey === of.conversationKey,
      )
      .filter(({ createdAt }) => createdAt < (beforeMs ?? Infinity) && createdAt > (afterMs ?? -Infinity))
      .filter(({ parentThreadId }) => withoutReplies !== true || parentThreadId === undefined)
      .map((message, index) => ({ message, index }))
      .sort((one, other) => other.message.createdAt - one.message.createdAt || other.index - one.index)
      .slice(skip, skip + limit)
      .map(({ message }) => message.id);
  }
}

/** A message to spread. */
export const sampleMessage: MessageRecord = {
  id: '',
  conversationKey: '',
  createdAt: 0,
  fromUserId: 'user',
  fromJid: 'user@acme.orgspan.com',
  toJid: 'room@conference.acme.orgspan.com',
  body: '',
  mentionedUserIds: [],
  threadId: '',
  reactions: [],
};

const few = fc.integer({ min: 0, max: 3 });
const moment = fc.integer({ min: 0, max: 9 });

/** Pages to read. */
export const queries: fc.Arbitrary<MessagePageQuery> = fc.record(
  {
    of: fc.oneof(
      few.map((n) => ({ conversationKey: `room ${n}` })),
      few.map((n) => ({ threadId: `thread ${n}` })),
    ),
    beforeMs: moment,
    afterMs: moment,
    withoutReplies: fc.boolean(),
    skip: few,
    limit: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: ['of', 'limit'] },
);

type Step = (store: Store, model: StoreModel) => void;

const addMessage = fc
  .record({ room: few, thread: few, parent: fc.option(few), createdAt: moment })
  .map(({ room, thread, parent, createdAt }): Step => (store, model) => {
    const message = {
      ...sampleMessage,
      id: `message ${(model.added += 1)}`,
      conversationKey: `room ${room}`,
      threadId: `thread ${thread}`,
      ...(parent !== null && { parentThreadId: `thread ${parent}` }),
      createdAt,
    };
    model.messages.push(message);
    store.messages.add(message);
  });

const replaceMessage = fc
  .record({ index: few, body: anyText })
  .map(({ index, body }): Step => (store, model) => {
    const old = model.messages[index];
    if (!old) return;
    const message = { ...old, body, edited: true };
    model.messages[index] = message;
    store.messages.replace(message);
    assert.deepEqual(store.messages.get(message.id), message);
  });

const deleteMessage = few.map((index): Step => (store, model) => {
  const [message] = model.messages.splice(index, 1);
  if (!message) return;
  store.messages.delete(message.id);
  assert.equal(store.messages.get(message.id), undefined);
});

const readPage = queries.map((query): Step => (store, model) => {
  const page = store.messages.page(query).map(({ id }) => id);
  assert.deepEqual(page, model.page(query));
});

const setRecord = fc
  .record({ key: fc.oneof(fc.constantFrom('', 'a', '\0', '__proto__'), anyText), value: few })
  .map(({ key, value }): Step => (store, model) => {
    model.records.set(key, value);
    store.collection('readMarkers').set(key, value);
    assert.equal(store.collection('readMarkers').get(key), value);
  });

const deleteRecord = few.map((index): Step => (store, model) => {
  const key = [...model.records.keys()][index] ?? 'nobody set this';
  assert.equal(store.collection('readMarkers').delete(key), model.records.delete(key));
});

/** Things to do to a store and to the model beside it, each of which checks what it can. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(addMessage, addMessage, replaceMessage, deleteMessage, readPage, setRecord, deleteRecord),
  { maxLength: 40 },
);
