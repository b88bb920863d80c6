import {
  type AvailableTopic,
  getChatsRoomMessagesOperation,
  getUsersChatsMeOperation,
} from '@genesys-chat/models';

const roomPermissions = [...getChatsRoomMessagesOperation.permissions.anyOf];

/** Permissions of which one is needed to be told the messages of a room. */
export const roomTopicPermissions: readonly string[] = roomPermissions;

/** Things about a user that a topic may be asked for; only `badges.chats` ever has an event here. */
export const userTopicSubjects: readonly string[] = [
  'badges.chats',
  'presence',
  'routingstatus',
  'outofoffice',
  'activity',
  'conversations',
  'conversationsummary',
];

const roomTopic: AvailableTopic = {
  permissionDetails: [
    { type: 'requiresPermissions', permissions: roomPermissions, enforced: true },
    { type: 'requiresUserBeConversationParticipant', enforced: true },
  ],
  requiresPermissions: roomPermissions,
  requiresAnyValidator: false,
  enforced: true,
  visibility: 'Public',
  transports: ['Websocket'],
  publicApiTemplateUriPaths: [getChatsRoomMessagesOperation.path],
  topicParameters: ['id'],
};

/** The chat topics as the platform lists them, with everything that `expand` can ask for. */
export const chatTopics: readonly (AvailableTopic & { readonly id: string })[] = [
  {
    id: 'v2.detail.events.collaboratechat.adhoc.{id}.messages',
    description: 'A message was sent, edited or deleted in an ad-hoc room.',
    ...roomTopic,
  },
  {
    id: 'v2.detail.events.collaboratechat.group.{id}.messages',
    description: 'A message was sent, edited or deleted in the room of a group.',
    ...roomTopic,
  },
  {
    id: 'v2.users.{id}.badges.chats',
    description: 'The number of unread messages of one chat of a user changed.',
    permissionDetails: [{ type: 'requiresCurrentUser', enforced: true }],
    requiresPermissions: [],
    requiresCurrentUser: true,
    requiresAnyValidator: false,
    enforced: true,
    visibility: 'Public',
    transports: ['Websocket'],
    publicApiTemplateUriPaths: [getUsersChatsMeOperation.path],
    topicParameters: ['id'],
  },
];
