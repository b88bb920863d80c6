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
const posts: readonly ChatOperationId[] = ['postChatsRoomMessages', 'postChatsUserMessages'];

/** Where the platform's behaviour is not known, and the operations that a switch of the fake changes. */
const operationsOfSwitch: Partial<Record<keyof FakeBehaviour, readonly ChatOperationId[]>> = {
  historyOrder: histories,
  historyDefaultLimit: histories,
  historyMaxLimit: histories,
  historyBounds: histories,
  historyIncludesReplies: ['getChatsRoomMessages', 'getChatsUserMessages'],
  readingClearsBadge: ['getChatsRoomMessages', 'getChatsUserMessages'],
  oneOnOneHistoryShape: ['getChatsUserMessages'],
  replyThread: posts,
  messageTimestamps: posts,
  editWindowMs: edits,
  maxPins: [...pins, 'patchChatsRoom'],
  pinsUpdate: pins,
  roomPinsUpdate: ['patchChatsRoom'],
  roomEditNeedsOwner: ['patchChatsRoom'],
  reactionsUpdate: ['putChatsMessageReactions'],
  maxParticipants: ['postChatsRoomParticipant', 'getChatsRoom'],
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
