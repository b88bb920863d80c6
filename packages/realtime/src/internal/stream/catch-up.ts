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

type Events = Generator<RoomEvent, void, undefined>;

/**
 * What is found, as much at a time as was read at once: each part tells its events as they are taken, so that only
 * requests are waited for, and not each event in each generator on its way.
 */
type Findings = AsyncGenerator<Events, void, undefined>;

/**
 * Does the work and tells what comes of it. Work that is done is taken off the list, so that after a failure the
 * rest can be tried again; what was found already is not told twice.
 *
 * @yields What is found.
 */
export async function* catchUp(context: CatchUpContext, work: Work): Findings {
  const { known } = context;
  // Of a message that was told already, or is gone already, there is nothing to find.
  for (const id of work.created.keys()) if (known.has(id) || known.isGone(id)) work.created.delete(id);
  if (work.whole) yield* readRange(context, work, known.wholeRange);
  else if (work.created.size > 0 || [...work.changed].some((id) => !known.has(id))) {
    yield* readRange(context, work, known.newestRange);
  }
  work.whole = false;
  yield* lookUp(context, work);
  yield tellRest(known, work);
}

/**
 * Reads a part of the history and tells what is new, has changed or is no longer there.
 *
 * @yields What is found.
 */
async function* readRange(context: CatchUpContext, work: Work, range: HistoryRange): Findings {
  for await (const slice of readSlices(context.reader, range)) {
    yield tellSlice(context.known, work, slice);
    yield* confirmGone(context, slice);
  }
}

/**
 * Tells what is new in a slice.
 *
 * @yields What is found.
 */
function* tellSlice(known: KnownMessages, work: Work, { messages }: Slice): Events {
  for (const message of messages) {
    work.created.delete(message.id);
    work.changed.delete(message.id);
    yield* tell(known, message);
  }
}

/**
 * What should be in a slice and is not gets asked for by id: a history need not hold every message.
 *
 * @yields What is found.
 */
async function* confirmGone({ known, readMessages }: CatchUpContext, slice: Slice): Findings {
  const present = new Set(slice.messages.map(({ id }) => id));
  const absent = known.between(slice.afterMs, slice.beforeMs).filter((id) => !present.has(id));
  if (absent.length > 0) yield tellConfirmed(known, absent, await readMessages(absent));
}

/**
 * Tells what is new about messages that were looked up, and of the others that they are gone.
 *
 * @yields What is found.
 */
function* tellConfirmed(
  known: KnownMessages,
  ids: readonly string[],
  found: readonly ChatMessageResponse[],
): Events {
  for (const message of found) yield* tell(known, message);
  const foundIds = new Set(found.map(({ id }) => id));
  for (const id of ids) if (!foundIds.has(id)) yield* tellDeleted(known, id, Number.NaN);
}

/**
 * Looks up by id what reading the history did not come across.
 *
 * @yields What is found.
 */
async function* lookUp({ known, readMessages }: CatchUpContext, work: Work): Findings {
  const ids = [...new Set([...work.created.keys(), ...work.changed])];
  if (ids.length > 0) yield tellLookedUp(known, work, await readMessages(ids));
}

/**
 * Tells what is new about messages that work asks for by id. Those that were said to have changed and are not there
 * are gone.
 *
 * @yields What is found.
 */
function* tellLookedUp(known: KnownMessages, work: Work, found: readonly ChatMessageResponse[]): Events {
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

/**
 * Tells what needs no reading.
 *
 * @yields What is found.
 */
function* tellRest(known: KnownMessages, work: Work): Events {
  for (const [id, createdMs] of work.deleted) {
    work.deleted.delete(id);
    yield* tellDeleted(known, id, createdMs);
  }
  for (const body of work.unknown) {
    work.unknown.delete(body);
    yield { type: 'unknown', actionType: body.actionType, body, resumeToken: known.resumeToken };
  }
}
