import type { Operation } from '@genesys-chat/models';
import type { Step } from './chat-scenario.ts';

/**
 * Calls every operation that stands around the Chat API once, the one that revokes the token last.
 *
 * @param topic - A topic that the caller may subscribe to.
 * @param operations - Operations that the client has; steps for others are left out.
 */
export function relatedScenario(topic: string, operations: readonly Operation[]): Step[] {
  const apiOf = new Map<string, string>(operations.map(({ id, api }) => [id, api]));
  const steps: Step[] = [
    { method: 'getUsersMe', args: [] },
    { method: 'getUsersChatsMe', args: [] },
    { method: 'getTokensMe', args: [] },
    { method: 'headTokensMe', args: [] },
    { method: 'getNotificationsAvailabletopics', args: [{ expand: ['description'] }] },
    { method: 'postNotificationsChannels', args: [], keep: { field: 'id', as: 'channel' } },
    { method: 'getNotificationsChannels', args: [] },
    { method: 'headNotificationsChannel', args: ['$channel'] },
    { method: 'putNotificationsChannelSubscriptions', args: ['$channel', [{ id: topic }]] },
    { method: 'postNotificationsChannelSubscriptions', args: ['$channel', [{ id: topic }]] },
    { method: 'getNotificationsChannelSubscriptions', args: ['$channel'] },
    { method: 'deleteNotificationsChannelSubscriptions', args: ['$channel'] },
    { method: 'deleteTokensMe', args: [] },
  ];
  return steps
    .filter(({ method }) => apiOf.has(method))
    .map((step) => ({ ...step, api: apiOf.get(step.method) ?? 'ChatApi' }));
}
