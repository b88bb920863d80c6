import type { World } from '../internal/world.ts';
import type { ChannelRecord } from '../store/records.ts';
import { roomTopicKey } from './topic-keys.ts';

const roomPrefix = roomTopicKey('');

/** Whether a subscriber may hear of a topic still: whoever left a room may not. */
export function mayHear({ store }: World, { userId }: ChannelRecord, topicKey: string): boolean {
  if (!topicKey.startsWith(roomPrefix)) return true;
  const room = store.collection('conversations').get(topicKey.slice(roomPrefix.length));
  return room !== undefined && userId !== undefined && room.participantIds.includes(userId);
}
