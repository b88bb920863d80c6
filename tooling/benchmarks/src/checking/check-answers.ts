import { getChatsRoomMessages } from '@genesys-chat/chat-api';
import { ChatMessageEntityListingSchema } from '@genesys-chat/models';
import { ApiClient } from '@genesys-chat/transport';
import * as v from 'valibot';
import { timeWork } from '../measuring/time-work.ts';
import { roomJid, token } from '../sample/room.ts';
import { sampleMessage } from '../sample/sample-message.ts';

/** Messages of the page that is checked: as many as a page can hold, so that the call around them weighs little. */
export const messagesOfPage = 1000;

/** Does something with a page and gives the time that it took, in milliseconds. */
export type TimedPage = () => Promise<number>;

const entities = Array.from({ length: messagesOfPage }, (_, index) => sampleMessage(index));
/** Plain ASCII, which is decoded quickly, so that the check is a larger part of the whole. */
const page = JSON.stringify({ entities }).replaceAll('👍', ':+1:');

/** Reads a page whose answer is at hand already; with `off`, nobody looks at it. */
export function pageReader(validation: 'report' | 'off'): TimedPage {
  const client = new ApiClient({
    baseUrl: 'https://api.example.com',
    accessToken: token,
    validation,
    rateLimit: false,
    fetch: async () => new Response(page, { headers: { 'content-type': 'application/json' } }),
    hooks: {
      onDrift: () => {
        throw new Error('The sample does not fit its schema, so it is not the quick check that is measured.');
      },
    },
  });
  const read = (): Promise<unknown> => getChatsRoomMessages(client, roomJid, { limit: messagesOfPage });
  return async () => (await timeWork(read)).elapsedMs;
}

/** Checks the same page with valibot. */
export function pageParser(): TimedPage {
  return async () => {
    const fresh: unknown = JSON.parse(page);
    return (await timeWork(() => v.parse(ChatMessageEntityListingSchema, fresh))).elapsedMs;
  };
}
