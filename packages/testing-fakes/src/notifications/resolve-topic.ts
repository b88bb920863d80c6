import type { Caller } from '../http/caller.ts';
import { PlatformError } from '../http/platform-error.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord } from '../store/records.ts';
import { roomTopicPermissions, userTopicSubjects } from './chat-topics.ts';
import { expandTopic, type ParsedTopic, parseTopic } from './parse-topic.ts';
import { badgesTopicKey, roomTopicKey } from './topic-keys.ts';

/** A topic as it was asked for: what it stands for, or why the caller may not have it. */
export interface ResolvedTopic {
  /** Its name as it was asked for. */
  readonly id: string;
  /** Canonical names of the topics it stands for; several when they are joined. */
  readonly keys: readonly string[];
  readonly refusal?: PlatformError | undefined;
  /** Permissions of which the caller has none. */
  readonly missingPermissions?: readonly string[] | undefined;
}

/** Finds what a topic stands for and whether the caller may be told. */
export function resolveTopic(world: World, caller: Caller, id: string): ResolvedTopic {
  const topics = expandTopic(id).map(parseTopic);
  if (topics.length === 0 || topics.includes(undefined)) return { id, keys: [], refusal: invalid(id) };
  const keys: string[] = [];
  for (const topic of topics) {
    const key = topic && resolve(world, caller, topic);
    if (key === undefined) return { id, keys: [], refusal: invalid(id) };
    if (typeof key !== 'string') return { id, keys: [], ...key };
    keys.push(key);
  }
  return { id, keys };
}

type Refusal = Pick<ResolvedTopic, 'refusal' | 'missingPermissions'>;

function resolve(world: World, caller: Caller, topic: ParsedTopic): string | Refusal | undefined {
  if (topic.kind === 'system') return 'system';
  if (topic.kind === 'user') {
    if (!userTopicSubjects.includes(topic.subject)) return undefined;
    if (!caller.hasUser || topic.userId.toLowerCase() !== caller.user.id.toLowerCase()) {
      return forbidden('A topic of a user is for that user alone.');
    }
    const { id } = caller.user;
    return topic.subject === 'badges.chats' ? badgesTopicKey(id) : `${topic.subject} ${id}`;
  }
  if (!roomTopicPermissions.some((permission) => caller.permissions.includes(permission))) {
    const list = roomTopicPermissions.join(', ');
    const reason = `This needs at least one of the following permissions: [${list}]`;
    const refusal = new PlatformError(403, 'missing.any.permissions', reason);
    return { refusal, missingPermissions: roomTopicPermissions };
  }
  const room = findRoom(world, topic);
  if (!room || !caller.hasUser || !room.participantIds.includes(caller.user.id)) {
    return forbidden('The topic of a room is for its participants alone.');
  }
  return roomTopicKey(room.key);
}

function findRoom(
  { store, behaviour }: World,
  { roomType, roomId }: ParsedTopic & { kind: 'room' },
): ConversationRecord | undefined {
  const rooms = store.collection('conversations');
  const id = roomId.toLowerCase();
  const isMeant = ({ key, type, groupId }: ConversationRecord): boolean => {
    if (type === 'oneOnOne' || (type === 'group') !== (roomType === 'group')) return false;
    const jid = key.toLowerCase();
    const names = { jid, localPart: jid.replace(/@.*/s, ''), id: groupId?.toLowerCase() ?? jid };
    if (behaviour.roomTopicIds !== 'any') return names[behaviour.roomTopicIds] === id;
    return Object.values(names).includes(id);
  };
  const exact = rooms.get(roomId);
  if (exact && isMeant(exact)) return exact;
  for (const room of rooms.values()) if (isMeant(room)) return room;
  return undefined;
}

function forbidden(reason: string): Refusal {
  return { refusal: new PlatformError(403, 'not.authorized', reason) };
}

function invalid(id: string): PlatformError {
  const code = 'notification.invalid.topic';
  return new PlatformError(400, code, 'There is no topic of this name.', {
    details: [{ errorCode: code, fieldName: 'id', entityId: id }],
  });
}
