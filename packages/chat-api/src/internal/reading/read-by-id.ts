import type { ChatMessageEntityListing, ChatMessageResponse } from '@genesys-chat/models';
import { InvalidRequestError, NotFoundError } from '@genesys-chat/transport';
import type { FoundMessages } from '../../messages/found-messages.ts';
import { checkList } from '../check-list.ts';
import { runLimited } from '../run-limited.ts';
import { idChunks } from './id-chunks.ts';

/** Ways to read messages of one conversation. */
export interface MessageSource {
  /** Operation that reads a list, for errors. */
  readonly operation: string;
  /** Reads messages whose ids are joined by commas. */
  readonly readList: (ids: string) => Promise<ChatMessageEntityListing>;
  /** Reads a message of any conversation. */
  readonly readOne: (id: string) => Promise<ChatMessageResponse>;
  /** Whether a message belongs to the conversation. */
  readonly owns: (message: ChatMessageResponse) => boolean;
}

/** How many requests are under way at once. */
const concurrency = 4;

/** Reads any number of messages by id. */
export async function readById(source: MessageSource, messageIds: readonly string[]): Promise<FoundMessages> {
  const { operation } = source;
  checkList('messageIds', messageIds, operation);
  const ids = [...new Set(messageIds)];
  if (ids.some((id) => id.trim() === '')) {
    throw new InvalidRequestError('messageIds', 'must not hold an empty id', { operation });
  }
  if (!ids.every((id) => id.isWellFormed())) {
    throw new InvalidRequestError('messageIds', 'must be well-formed Unicode', { operation });
  }
  const found = new Map<string, ChatMessageResponse>();
  // A comma divides ids in an address, so an id that holds one has to travel alone, and by another operation.
  const alone = ids.filter((id) => id.includes(',')).map((id) => () => readAlone(source, id, found));
  const lists = idChunks(ids.filter((id) => !id.includes(','))).map(
    (chunk) => () => readList(source, chunk, found),
  );
  await runLimited([...lists, ...alone], concurrency);
  return {
    messages: ids.flatMap((id) => found.get(id) ?? []),
    missing: ids.filter((id) => !found.has(id)),
  };
}

/**
 * Reads a list. Whether one unknown id makes the whole list fail is not documented, so a list that is not found is
 * read again in halves.
 */
async function readList(
  source: MessageSource,
  ids: readonly string[],
  found: Map<string, ChatMessageResponse>,
): Promise<void> {
  const listing = await orNothing(source.readList(ids.join(',')));
  for (const message of listing?.entities ?? []) found.set(message.id, message);
  if (listing !== undefined || ids.length < 2) return;
  const middle = Math.ceil(ids.length / 2);
  await readList(source, ids.slice(0, middle), found);
  await readList(source, ids.slice(middle), found);
}

async function readAlone(
  source: MessageSource,
  id: string,
  found: Map<string, ChatMessageResponse>,
): Promise<void> {
  const message = await orNothing(source.readOne(id));
  if (message !== undefined && source.owns(message)) found.set(id, message);
}

async function orNothing<TValue>(answer: Promise<TValue>): Promise<TValue | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (NotFoundError.isInstance(error)) return undefined;
    throw error;
  }
}
