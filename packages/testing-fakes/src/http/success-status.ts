import type { Operation } from '@genesys-chat/models';
import type { FakeBehaviour } from '../fake-behaviour.ts';

/** Status of an operation that succeeded; a few are not known for sure. */
export function successStatusOf({ id, path, successStatus }: Operation, behaviour: FakeBehaviour): number {
  if (id === 'deleteNotificationsChannelSubscriptions') return behaviour.deleteSubscriptionsStatus;
  if (path.includes('/pinnedmessages')) return behaviour.retiredPinsStatus;
  return successStatus;
}
