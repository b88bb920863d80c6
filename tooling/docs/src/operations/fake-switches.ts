import type { chatOperations } from '@genesys-chat/models';
import type { FakeBehaviour } from '@genesys-chat/testing-fakes';

/** Name of one of the operations. */
export type ChatOperationId = (typeof chatOperations)[number]['id'];

const histories: readonly ChatOperationId[] = [
  'getChatsRoomMessages',
  'getChatsUserMessages',
  'getChatsThreadMessages',
];
const edits: readonly ChatOperationId[] = ['patchChatsRoomMessage', 'patchChatsUserMessage'];
const pins: readonly ChatOperationId[] = [
  'postChatsRoomMessagesPins',
  'postChatsUserMessagesPins',
  'postChatsRoomPinnedmessages',
];
const retiredPins: readonly ChatOperationId[] = [
  'postChatsRoomPinnedmessages',
  'deleteChatsRoomPinnedmessage',
];
const listed: readonly ChatOperationId[] = ['getChatsRoomMessage', 'getChatsUserMessage'];
const messageDeletions: readonly ChatOperationId[] = ['deleteChatsRoomMessage', 'deleteChatsUserMessage'];
const posts: readonly ChatOperationId[] = ['postChatsRoomMessages', 'postChatsUserMessages'];

/** Where the platform's behaviour is not known, and the operations that a switch of the fake changes. */
const operationsOfSwitch: Partial<Record<keyof FakeBehaviour, readonly ChatOperationId[]>> = {
  historyOrder: histories,
  historyDefaultLimit: histories,
  historyMaxLimit: histories,
  historyLimitAboveMax: histories,
  historyBounds: histories,
  historyDates: histories,
  unreadableHistoryBounds: histories,
  excludedMetadata: histories,
  historyIncludesReplies: ['getChatsRoomMessages', 'getChatsUserMessages'],
  readingClearsBadge: ['getChatsRoomMessages', 'getChatsUserMessages'],
  oneOnOneHistoryShape: ['getChatsUserMessages'],
  replyThread: posts,
  threadIds: posts,
  maxMessageLength: [...posts, ...edits],
  listedMessages: listed,
  listedMessageOrder: listed,
  listedDuplicates: listed,
  maxListedMessages: listed,
  messageTimestamps: posts,
  editWindowMs: edits,
  lateEditError: edits,
  foreignMessageError: [...edits, ...messageDeletions],
  maxPins: [...pins, 'patchChatsRoom'],
  limitError: [...pins, 'patchChatsRoom', 'postChatsRooms'],
  retiredPinsStatus: retiredPins,
  pinsUpdate: pins,
  roomPinsUpdate: ['patchChatsRoom'],
  roomEditNeedsOwner: ['patchChatsRoom'],
  reactionsUpdate: ['putChatsMessageReactions'],
  reactionAction: ['putChatsMessageReactions'],
  maxParticipants: ['postChatsRoomParticipant', 'getChatsRoom'],
  fullRoomError: ['postChatsRoomParticipant'],
  notifyListing: ['getChatsRoomParticipants'],
  repeatedAdditions: [...pins, 'postChatsRoomParticipant', 'putChatsMessageReactions'],
  missingRemovals: [
    ...messageDeletions,
    'deleteChatsRoomMessagesPin',
    'deleteChatsUserMessagesPin',
    'deleteChatsRoomPinnedmessage',
    'deleteChatsRoomParticipant',
    'deleteChatsUsersMeSettings',
  ],
  unknownListedIds: [...posts, ...edits, ...pins, 'postChatsRooms', 'patchChatsRoom'],
  mentionsOnlyLimitsBadges: posts,
  selfJoin: ['postChatsRoomParticipant'],
  retention: histories,
};

/**
 * Names the switches of the fake that change how it serves an operation.
 *
 * @param id - Name of the operation.
 * @returns Names of switches, for `behaviour`.
 */
export function fakeSwitchesOf(id: ChatOperationId): readonly string[] {
  return Object.entries(operationsOfSwitch).flatMap(([name, ids]) => (ids.includes(id) ? [name] : []));
}
