/** What a page loads for one thing that people do. */
export interface Bundle {
  /** Package in whose README the size is given. */
  readonly shortName: string;
  /** Finishes the sentence "9.8 kB for …". */
  readonly purpose: string;
  /** Program to bundle, or a built file that a page loads as it is. */
  readonly content: { readonly code: string } | { readonly file: string };
  /** Largest size that passes, in bytes, minified and gzipped, with all dependencies. About a tenth above today's. */
  readonly limitBytes: number;
}

const oneOperation = `
import { getChatsRoom } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';
const client = new ApiClient({ region: 'eu_central_1', accessToken: 'token' });
export const room = getChatsRoom(client, '8f3c@conference.acme.orgspan.com');
`;

const whole = `
import { ChatApi } from '@genesys-chat/chat-api';
import { ApiClient } from '@genesys-chat/transport';
export const api = new ChatApi(new ApiClient());
`;

const live = `
import { createLiveChat } from '@genesys-chat/realtime';
import { ApiClient } from '@genesys-chat/transport';
export const live = createLiveChat(new ApiClient());
`;

/** Every size that is promised. To make one larger is a decision: change it here, in a change of its own. */
export const bundles: readonly Bundle[] = [
  {
    shortName: 'models',
    purpose: 'everything',
    content: { code: `export * from '@genesys-chat/models';` },
    limitBytes: 10_300,
  },
  {
    shortName: 'models',
    purpose: 'one schema',
    content: { code: `export { RoomSchema } from '@genesys-chat/models';` },
    limitBytes: 2100,
  },
  {
    shortName: 'transport',
    purpose: '`ApiClient`',
    content: { code: `export { ApiClient } from '@genesys-chat/transport';` },
    limitBytes: 29_000,
  },
  {
    shortName: 'chat-api',
    purpose: 'all of `ChatApi` on an `ApiClient` with its logins, retries and limits',
    content: { code: whole },
    limitBytes: 34_000,
  },
  {
    shortName: 'chat-api',
    purpose: 'one operation on the same',
    content: { code: oneOperation },
    limitBytes: 29_800,
  },
  {
    shortName: 'realtime',
    purpose: 'live rooms on an `ApiClient`',
    content: { code: live },
    limitBytes: 41_500,
  },
  {
    shortName: 'platform-client',
    purpose: 'the script for a page',
    content: { file: 'dist/platform-client.min.js' },
    limitBytes: 34_000,
  },
  {
    shortName: 'testing-fakes',
    purpose: 'the fake in a page',
    content: { code: `export { createFakeGenesysCloud } from '@genesys-chat/testing-fakes';` },
    limitBytes: 51_000,
  },
];
