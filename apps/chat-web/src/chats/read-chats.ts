import { getUsersChatsMe } from '@genesys-chat/chat-api';
import type { CallOptions, Sender } from '@genesys-chat/transport';
import { type ChatEntry, toChatEntry } from './chat-entry.ts';

/** Nobody has more pages of chats than this; it ends a cursor that goes in circles. */
const maxPages = 50;

/** Reads every chat of the person who is signed in. */
export async function readChats(client: Sender, options?: CallOptions): Promise<readonly ChatEntry[]> {
  const items = [];
  let after: string | undefined;
  for (let page = 0; page < maxPages; page += 1) {
    const query = after === undefined ? {} : { after };
    const { entities, nextUri } = await getUsersChatsMe(client, query, options);
    items.push(...entities);
    after = cursorOf(nextUri);
    if (after === undefined) break;
  }
  return items.map(toChatEntry).filter((entry) => entry !== undefined);
}

function cursorOf(nextUri: string | undefined): string | undefined {
  if (nextUri === undefined) return undefined;
  return new URL(nextUri, 'https://platform.invalid').searchParams.get('after') ?? undefined;
}
