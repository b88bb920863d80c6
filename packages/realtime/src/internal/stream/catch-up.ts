import type { ChatMessageResponse } from '@genesys-chat/models';
import type { RoomEvent } from '../../events/room-event.ts';
import type { PageReader } from '../history/page-reader.ts';
import { type HistoryRange, type Slice, readSlices } from '../history/read-slices.ts';
import type { KnownMessages } from './known-messages.ts';
import { tell, tellDeleted, tellOldChange } from './tell.ts';
import type { Work } from './work.ts';

/** What catching up reads from and writes to. */
export interface CatchUpContext {
  readonly reader: PageReader;
  /** Reads messages by their ids; those that are gone are left out. */
  readonly readMessages: (ids: readonly string[]) => Promise<readonly ChatMessageResponse[]>;
  readonly known: KnownMessages;
}

type Events = AsyncGenerator<RoomEvent, void, undefined>;

/**
 * Does the work and tells what comes of it. Work that is done is taken off the list, so that after a failure the
 * rest can be tried again; what was found already is not told twice.
 *
 * @yields What is found.
 */
export async function* catchUp(context: CatchUpContext, work: Work): Events {
  const { known } = context;
  for (const id of work.created.keys()) if (known.isGone(id)) work.created.delete(id);
  if (work.whole) yield* readRange(context, work, known.wholeRange);
  else if (work.created.size > 0 || [...work.changed].some((id) => !known.has(id))) {
    yield* readRange(context, work, known.newestRange);
  }
  work.whole = false;
  yield* lookUp(context, work);
  for (const [id, createdMs] of work.deleted) {
    work.deleted.delete(id);
    yield* tellDeleted(known, id, createdMs);
  }
  for (const body of work.unknown) {
    work.unknown.delete(body);
    yield { type: 'unknown', actionType: body.actionType, body, resumeToken: known.resumeToken };
  }
}

/**
 * Reads a part of the history and tells what is new, has changed or is no longer there.
 *
 * @yields What is found.
 */
async function* readRange(context: CatchUpContext, work: Work, range: HistoryRange): Events {
  for await (const slice of readSlices(context.reader, range)) {
    for (const message of slice.messages) {
      work.created.delete(message.id);
      work.changed.delete(message.id);
      yield* tell(context.known, message);
    }
    yield* confirmGone(context, slice);
  }
}

/**
 * What should be in a slice and is not gets asked for by id: a history need not hold every message.
 *
 * @yields What is found.
 */
async function* confirmGone({ known, readMessages }: CatchUpContext, slice: Slice): Events {
  const present = new Set(slice.messages.map(({ id }) => id));
  const absent = known.between(slice.afterMs, slice.beforeMs).filter((id) => !present.has(id));
  if (absent.length === 0) return;
  const found = await readMessages(absent);
  for (const message of found) yield* tell(known, message);
  const foundIds = new Set(found.map(({ id }) => id));
  for (const id of absent) if (!foundIds.has(id)) yield* tellDeleted(known, id, Number.NaN);
}

/**
 * Looks up by id what reading the history did not come across.
 *
 * @yields What is found.
 */
async function* lookUp({ known, readMessages }: CatchUpContext, work: Work): Events {
  const ids = [...new Set([...work.created.keys(), ...work.changed])];
  if (ids.length === 0) return;
  const found = await readMessages(ids);
  for (const message of found) {
    work.created.delete(message.id);
    const isChange = work.changed.delete(message.id);
    const familiarity = yield* tell(known, message);
    if (isChange && familiarity === 'old') yield* tellOldChange(known, message);
  }
  for (const id of work.changed) {
    work.changed.delete(id);
    if (known.has(id)) yield* tellDeleted(known, id, Number.NaN);
  }
}
