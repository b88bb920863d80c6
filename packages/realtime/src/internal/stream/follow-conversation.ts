import type { LiveStatusEvent } from '../../events/live-status.ts';
import type { RoomEvent } from '../../events/room-event.ts';
import type { Conversation } from '../history/conversation.ts';
import { PageReader } from '../history/page-reader.ts';
import { reaches, readBack } from '../history/read-back.ts';
import { type CatchUpContext, catchUp } from './catch-up.ts';
import type { ConversationSignals } from './conversation-signals.ts';
import { KnownMessages, windowSize } from './known-messages.ts';
import type { Patrol } from './patrol.ts';
import { parsePosition } from './position.ts';
import { runStream } from './run-stream.ts';

/** Pages to read at most before a stream begins. */
const pageLimit = 10;

/** What following a conversation takes. */
export interface FollowSetup {
  readonly conversation: Conversation;
  readonly signals: ConversationSignals;
  readonly patrol: Patrol;
  /** Where to begin, as a resume token. */
  readonly after: string | undefined;
  readonly random: () => number;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

/** What is found, as much at a time as was read at once. */
type Findings = AsyncGenerator<Iterable<RoomEvent>, void, undefined>;

/**
 * Follows a conversation: listens to its topic, reads its history to the end, and reads again whenever the topic
 * tells something or listening has begun anew. Only what was read is told; what the topic tells decides when.
 */
export function followConversation(setup: FollowSetup): AsyncGenerator<RoomEvent, void, undefined> {
  const { conversation, signals, patrol, after, random, signal } = setup;
  const position = after === undefined ? undefined : parsePosition(after);
  const known = new KnownMessages(position);
  const context: CatchUpContext = {
    known,
    reader: new PageReader((query) => conversation.readPage(query, { signal })),
    readMessages: (ids) => conversation.readMessages(ids, { signal }),
  };
  let stopListening: (() => void) | undefined;
  let stopPatrol: (() => void) | undefined;
  let hasBegun = false;

  async function* takeStep(): Findings {
    if (!stopListening) {
      stopListening = await conversation.listen(signals, { signal });
      stopPatrol = patrol.add(signals);
    } else if (hasBegun) {
      yield* workOff(context, signals);
    } else {
      yield* begin(context, signals, position?.cursorMs);
      hasBegun = true;
    }
  }

  return runStream<RoomEvent>({
    signals,
    random,
    signal,
    isReady: () => stopListening === undefined || (hasBegun ? signals.hasWork : signals.isUp),
    takeStep,
    isCaughtUp: () => hasBegun,
    toEvent: (status: LiveStatusEvent) => ({
      ...status,
      ...((hasBegun || position !== undefined) && { resumeToken: known.resumeToken }),
    }),
    stop: () => {
      stopListening?.();
      stopPatrol?.();
    },
  });
}

/**
 * Finds where the stream begins: at the end of the history, or where an earlier stream stopped.
 *
 * @yields What is found.
 */
async function* begin(
  { known, reader }: CatchUpContext,
  signals: ConversationSignals,
  cursorMs: number | undefined,
): Findings {
  signals.takeWork();
  const beforeMs = cursorMs === undefined ? Infinity : cursorMs + 1;
  const pages = await readBack(reader, { wantedMs: 1, afterMs: 0, beforeMs, enough: windowSize, pageLimit });
  const oldest = pages.at(-1) ?? pages[0];
  const messages = pages.toReversed().flatMap((page) => page.messages);
  // What was sent since an earlier stream stopped is read next.
  if (cursorMs !== undefined) signals.lookAround();
  const changed = known.begin(messages, reaches(oldest, 1));
  yield changed.map((message) => ({ type: 'edit', message, resumeToken: known.resumeToken }));
}

async function* workOff(context: CatchUpContext, signals: ConversationSignals): Findings {
  const work = signals.takeWork();
  try {
    yield* catchUp(context, work);
  } catch (error) {
    signals.returnWork(work);
    throw error;
  }
  signals.lookAgain(work);
}
