import type { Operation } from '@genesys-chat/models';

/** What the scenario needs from the organisation that it plays in. */
export interface Stage {
  /** User whose token calls. */
  readonly callerId: string;
  readonly callerJid: string;
  /** Another user, for one-to-ones and participants. */
  readonly otherUserId: string;
  readonly thirdUserId: string;
}

/** One call of a chat client: a method, its arguments, and what to remember of its answer. */
export interface Step {
  /** Part of the API that has the method; `ChatApi` by default. */
  readonly api?: string;
  readonly method: string;
  /** Arguments; `$name` stands for what an earlier step kept. */
  readonly args: readonly unknown[];
  /** Name under which a field of the answer is kept. */
  readonly keep?: { readonly field: string; readonly as: string };
}

/**
 * Calls every operation of a revision once, with valid input, in an order in which each succeeds.
 *
 * @param operations - Operations that the client has; steps for others are left out.
 */
export function chatScenario(stage: Stage, operations: readonly Operation[]): Step[] {
  const has = new Set<string>(operations.map(({ id }) => id));
  return allSteps(stage).filter(({ method }) => has.has(method));
}

function allSteps({ callerJid, otherUserId, thirdUserId }: Stage): Step[] {
  const text = (message: string): object => ({ message });
  return [
    {
      method: 'postChatsRooms',
      args: [{ subject: 'Conformance', description: 'Every operation once', userIds: [otherUserId] }],
      keep: { field: 'jid', as: 'room' },
    },
    { method: 'getChatsRoom', args: ['$room'] },
    { method: 'patchChatsRoom', args: ['$room', { subject: 'Conformance, renamed' }] },
    { method: 'postChatsRoomParticipant', args: ['$room', thirdUserId] },
    { method: 'getChatsRoomParticipants', args: ['$room', { notify: false }] },
    { method: 'getChatsRoomParticipant', args: ['$room', callerJid] },
    { method: 'deleteChatsRoomParticipant', args: ['$room', thirdUserId] },
    { method: 'postChatsRoomMessages', args: ['$room', text('One')], keep: { field: 'id', as: 'message' } },
    { method: 'postChatsRoomMessages', args: ['$room', text('Two')], keep: { field: 'id', as: 'second' } },
    { method: 'getChatsMessage', args: ['$message'], keep: { field: 'thread.id', as: 'thread' } },
    { method: 'postChatsRoomMessages', args: ['$room', { message: 'Reply', threadId: '$thread' }] },
    { method: 'getChatsThreadMessages', args: ['$thread', { limit: '10' }] },
    { method: 'getChatsRoomMessages', args: ['$room', { limit: '2', before: '2099-01-01T00:00:00.000Z' }] },
    { method: 'getChatsRoomMessage', args: ['$room', '$message,$second'] },
    { method: 'patchChatsRoomMessage', args: ['$room', '$message', text('One, edited')] },
    { method: 'putChatsMessageReactions', args: ['$message', { reactions: ['👍', '🎉'] }] },
    { method: 'postChatsRoomMessagesPins', args: ['$room', { pinnedMessageIds: ['$message'] }] },
    { method: 'deleteChatsRoomMessagesPin', args: ['$room', '$message'] },
    { method: 'postChatsRoomPinnedmessages', args: ['$room', { pinnedMessageIds: ['$message'] }] },
    { method: 'deleteChatsRoomPinnedmessage', args: ['$room', '$message'] },
    { method: 'deleteChatsRoomMessage', args: ['$room', '$second'] },
    {
      method: 'postChatsUserMessages',
      args: [otherUserId, text('Hello')],
      keep: { field: 'id', as: 'direct' },
    },
    { method: 'getChatsUser', args: [otherUserId] },
    { method: 'getChatsUserMessages', args: [otherUserId, { limit: '10' }] },
    { method: 'getChatsUserMessage', args: [otherUserId, '$direct'] },
    { method: 'patchChatsUserMessage', args: [otherUserId, '$direct', text('Hello, edited')] },
    { method: 'postChatsUserMessagesPins', args: [otherUserId, { pinnedMessageIds: ['$direct'] }] },
    { method: 'deleteChatsUserMessagesPin', args: [otherUserId, '$direct'] },
    { method: 'deleteChatsUserMessage', args: [otherUserId, '$direct'] },
    { method: 'getChatsSettings', args: [] },
    { method: 'patchChatsSettings', args: [{ messageRetentionPeriodDays: 365 }] },
    { method: 'putChatsSettings', args: [{ messageRetentionPeriodDays: 3650, reactionsEnabled: true }] },
    { method: 'getChatsUserSettings', args: [otherUserId] },
    {
      method: 'patchChatsUserSettings',
      args: [otherUserId, { mobile: { notifications: { when: 'OnlyWhenInactive' } } }],
    },
    { method: 'postChatsUsersMeSettings', args: [{ muted: false, mentionsOnly: true }] },
    { method: 'getChatsUsersMeSettings', args: [] },
    {
      method: 'patchChatsUsersMeSettings',
      args: [{ muted: true, mobile: { notifications: { when: 'Always' } } }],
    },
    { method: 'deleteChatsUsersMeSettings', args: [] },
  ];
}
