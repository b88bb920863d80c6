import type { chatOperations, relatedOperations } from '@genesys-chat/models';

/** Names of all operations. */
export type OperationName = (typeof chatOperations | typeof relatedOperations)[number]['id'];

/** A call of one operation and the request that it has to make. */
export interface OperationSample {
  /** Values without client and options. */
  readonly values: readonly unknown[];
  /** Method, path and query. */
  readonly request: string;
  readonly body?: unknown;
  /** What the platform answers; nothing where it answers 204. */
  readonly answer?: unknown;
}

const room = '5f1a00000000000000000001@conference.acme.orgspan.com';
const inRoom = '/api/v2/chats/rooms/5f1a00000000000000000001%40conference.acme.orgspan.com';
const withUser = '/api/v2/chats/users/u-1';
const channel = '/api/v2/notifications/channels/c-1';
const message = {
  id: 'm-1',
  dateCreated: '2026-01-31T09:30:00.000Z',
  toJid: room,
  jid: '5f1a00000000000000000002@acme.orgspan.com',
  body: 'Good morning',
  thread: { id: 't-1' },
};
const page = { entities: [message] };
const text = { message: 'Good morning', mentions: ['u-2'], threadId: 't-1' };
const pins = { pinnedMessageIds: ['m-1', 'm-2'] };
const mobile = { mobile: { notifications: { when: 'Always' } } };
const topics = [{ id: 'v2.users.u-1.badges.chats' }];
const subscriptions = { entities: [{ id: 'v2.users.u-1.badges.chats', state: 'Permitted' }] };
const since = { limit: 50, before: new Date('2026-01-31T09:30:00Z'), after: '2026-01-30T00:00:00.000Z' };
const sinceText = 'limit=50&before=2026-01-31T09%3A30%3A00.000Z&after=2026-01-30T00%3A00%3A00.000Z';

/** One sample for each operation. */
export const operationSamples: Readonly<Record<OperationName, OperationSample>> = {
  getChatsMessage: { values: ['m/1'], request: 'GET /api/v2/chats/messages/m%2F1', answer: message },
  getChatsThreadMessages: {
    values: ['t-1', since],
    request: `GET /api/v2/chats/threads/t-1/messages?${sinceText}`,
    answer: page,
  },
  getChatsUser: { values: ['u-1'], request: `GET ${withUser}`, answer: { pinnedMessages: [{ id: 'm-1' }] } },
  getChatsUserMessages: {
    values: ['u-1', { limit: '10', excludeMetadata: true }],
    request: `GET ${withUser}/messages?limit=10&excludeMetadata=true`,
    answer: page,
  },
  getChatsUserMessage: {
    values: ['u-1', 'm-1,m-2'],
    request: `GET ${withUser}/messages/m-1%2Cm-2`,
    answer: page,
  },
  postChatsUserMessages: {
    values: ['u-1', text],
    request: `POST ${withUser}/messages`,
    body: text,
    answer: { id: 'm-1' },
  },
  patchChatsUserMessage: {
    values: ['u-1', 'm-1', text],
    request: `PATCH ${withUser}/messages/m-1`,
    body: text,
    answer: { id: 'm-1' },
  },
  deleteChatsUserMessage: { values: ['u-1', 'm-1'], request: `DELETE ${withUser}/messages/m-1` },
  postChatsUserMessagesPins: {
    values: ['u-1', pins],
    request: `POST ${withUser}/messages/pins`,
    body: pins,
  },
  deleteChatsUserMessagesPin: { values: ['u-1', 'm-1'], request: `DELETE ${withUser}/messages/pins/m-1` },
  putChatsMessageReactions: {
    values: ['m-1', { reactions: ['👍'] }],
    request: 'PUT /api/v2/chats/messages/m-1/reactions',
    body: { reactions: ['👍'] },
  },
  getChatsRoomMessages: {
    values: [room, since],
    request: `GET ${inRoom}/messages?${sinceText}`,
    answer: page,
  },
  getChatsRoomMessage: { values: [room, 'm-1'], request: `GET ${inRoom}/messages/m-1`, answer: page },
  postChatsRoomMessages: {
    values: [room, text],
    request: `POST ${inRoom}/messages`,
    body: text,
    answer: { id: 'm-1' },
  },
  patchChatsRoomMessage: {
    values: [room, 'm-1', text],
    request: `PATCH ${inRoom}/messages/m-1`,
    body: text,
    answer: { id: 'm-1' },
  },
  deleteChatsRoomMessage: { values: [room, 'm-1'], request: `DELETE ${inRoom}/messages/m-1` },
  getChatsRoomParticipants: {
    values: [room, { notify: false }],
    request: `GET ${inRoom}/participants?notify=false`,
    answer: { participants: [{ jid: message.jid }] },
  },
  getChatsRoomParticipant: {
    values: [room, message.jid],
    request: `GET ${inRoom}/participants/5f1a00000000000000000002%40acme.orgspan.com`,
    answer: { participantJid: message.jid },
  },
  postChatsRoomParticipant: { values: [room, 'u-1'], request: `POST ${inRoom}/participants/u-1` },
  deleteChatsRoomParticipant: { values: [room, 'u-1'], request: `DELETE ${inRoom}/participants/u-1` },
  postChatsRoomMessagesPins: { values: [room, pins], request: `POST ${inRoom}/messages/pins`, body: pins },
  deleteChatsRoomMessagesPin: { values: [room, 'm-1'], request: `DELETE ${inRoom}/messages/pins/m-1` },
  postChatsRoomPinnedmessages: {
    values: [room, pins],
    request: `POST ${inRoom}/pinnedmessages`,
    body: pins,
  },
  deleteChatsRoomPinnedmessage: { values: [room, 'm-1'], request: `DELETE ${inRoom}/pinnedmessages/m-1` },
  getChatsRoom: { values: [room], request: `GET ${inRoom}`, answer: { id: 'g-1', jid: room } },
  postChatsRooms: {
    values: [{ subject: 'Planning', userIds: ['u-1'] }],
    request: 'POST /api/v2/chats/rooms',
    body: { subject: 'Planning', userIds: ['u-1'] },
    answer: { jid: room },
  },
  patchChatsRoom: {
    values: [room, { subject: 'Planning', pinnedMessageIds: [] }],
    request: `PATCH ${inRoom}`,
    body: { subject: 'Planning', pinnedMessageIds: [] },
  },
  getChatsSettings: {
    values: [],
    request: 'GET /api/v2/chats/settings',
    answer: { reactionsEnabled: true },
  },
  patchChatsSettings: {
    values: [{ reactionsEnabled: false }],
    request: 'PATCH /api/v2/chats/settings',
    body: { reactionsEnabled: false },
    answer: { reactionsEnabled: false },
  },
  putChatsSettings: {
    values: [{ messageRetentionPeriodDays: 365 }],
    request: 'PUT /api/v2/chats/settings',
    body: { messageRetentionPeriodDays: 365 },
    answer: { messageRetentionPeriodDays: 365 },
  },
  getChatsUserSettings: { values: ['u-1'], request: `GET ${withUser}/settings`, answer: mobile },
  patchChatsUserSettings: {
    values: ['u-1', mobile],
    request: `PATCH ${withUser}/settings`,
    body: mobile,
    answer: mobile,
  },
  getChatsUsersMeSettings: {
    values: [],
    request: 'GET /api/v2/chats/users/me/settings',
    answer: { muted: false, ...mobile },
  },
  patchChatsUsersMeSettings: {
    values: [{ mentionsOnly: true }],
    request: 'PATCH /api/v2/chats/users/me/settings',
    body: { mentionsOnly: true },
    answer: { mentionsOnly: true, ...mobile },
  },
  postChatsUsersMeSettings: {
    values: [{ muted: true }],
    request: 'POST /api/v2/chats/users/me/settings',
    body: { muted: true },
  },
  deleteChatsUsersMeSettings: { values: [], request: 'DELETE /api/v2/chats/users/me/settings' },
  postNotificationsChannels: {
    values: [],
    request: 'POST /api/v2/notifications/channels',
    answer: { id: 'c-1' },
  },
  getNotificationsChannels: {
    values: [{ includechannels: 'oauthclient' }],
    request: 'GET /api/v2/notifications/channels?includechannels=oauthclient',
    answer: { entities: [{ id: 'c-1' }] },
  },
  headNotificationsChannel: { values: ['c-1'], request: `HEAD ${channel}` },
  getNotificationsChannelSubscriptions: {
    values: ['c-1'],
    request: `GET ${channel}/subscriptions`,
    answer: subscriptions,
  },
  postNotificationsChannelSubscriptions: {
    values: ['c-1', topics, { ignoreErrors: true }],
    request: `POST ${channel}/subscriptions?ignoreErrors=true`,
    body: topics,
    answer: subscriptions,
  },
  putNotificationsChannelSubscriptions: {
    values: ['c-1', topics, {}],
    request: `PUT ${channel}/subscriptions`,
    body: topics,
    answer: subscriptions,
  },
  deleteNotificationsChannelSubscriptions: { values: ['c-1'], request: `DELETE ${channel}/subscriptions` },
  getNotificationsAvailabletopics: {
    values: [{ expand: ['description', 'schema'], includePreview: true }],
    request: 'GET /api/v2/notifications/availabletopics?expand=description%2Cschema&includePreview=true',
    answer: { entities: [{ id: 'v2.users.{id}.badges.chats' }] },
  },
  getUsersMe: {
    values: [{ expand: ['authorization'] }],
    request: 'GET /api/v2/users/me?expand=authorization',
    answer: { id: 'u-1' },
  },
  getUsersChatsMe: {
    values: [{ excludeClosed: true, after: 'cursor-1' }],
    request: 'GET /api/v2/users/chats/me?excludeClosed=true&after=cursor-1',
    answer: { entities: [] },
  },
  getTokensMe: {
    values: [{ preserveIdleTTL: true }],
    request: 'GET /api/v2/tokens/me?preserveIdleTTL=true',
    answer: { authorizedScope: ['chat'] },
  },
  headTokensMe: { values: [], request: 'HEAD /api/v2/tokens/me' },
  deleteTokensMe: { values: [], request: 'DELETE /api/v2/tokens/me' },
  deleteToken: { values: ['u-1'], request: 'DELETE /api/v2/tokens/u-1' },
};
