import { addFavorite } from '../chat/favorites.ts';
import { newRoomJid } from '../chat/rooms.ts';
import { oneOnOneKey, personalKey } from '../chat/conversations.ts';
import type { World } from '../internal/world.ts';
import type { ConversationRecord, FakeUser } from '../store/records.ts';
import type { DemoName } from './demo-users.ts';
import { type Planted, plantLines } from './plant-lines.ts';
import type { ScriptConversation } from './script.ts';

const minuteMs = 60_000;

/** Users of the demo organisation, by the short names of the scripts. */
export type DemoPeople = ReadonlyMap<DemoName, FakeUser>;

/** Puts a scripted conversation into the world as if it had been had: with times, unread messages and pins. */
export function plantConversation(world: World, people: DemoPeople, script: ScriptConversation): void {
  const { store, clock } = world;
  const now = clock.now();
  const participants = script.participants
    .map((name) => people.get(name))
    .filter((user) => user !== undefined);
  const [first] = script.scenes;
  const createdAt = now - (first?.startedMinutesAgo ?? 0) * minuteMs - minuteMs;
  const room = describe(world, script, participants, createdAt);
  const planted: Planted[] = [];
  for (const [index, scene] of script.scenes.entries()) {
    const startsAt = now - scene.startedMinutesAgo * minuteMs;
    const next = script.scenes[index + 1];
    const endsAt = next ? now - next.startedMinutesAgo * minuteMs : now - 2 * minuteMs;
    planted.push(...plantLines(world, people, room, scene.lines, startsAt, endsAt));
  }
  const pinnedMessageIds = planted.filter(({ line }) => line.pinned).map(({ message }) => message.id);
  store.collection('conversations').set(room.key, { ...room, pinnedMessageIds });
  const lastMessageAt = Math.max(createdAt, ...planted.slice(-50).map(({ message }) => message.createdAt));
  store.collection('activity').set(room.key, { sequence: planted.length, lastMessageAt });
  markRead(world, room, planted, script.unread ?? 0);
  for (const name of script.favoriteOf ?? []) {
    const user = people.get(name);
    if (user) addFavorite(world, user, room);
  }
}

function describe(
  world: World,
  { type, subject, description }: ScriptConversation,
  participants: readonly FakeUser[],
  createdAt: number,
): ConversationRecord {
  const participantIds = participants.map(({ id }) => id);
  const [ownerId = '', otherId = ownerId] = participantIds;
  const common = { type, subject, description, createdAt, participantIds, pinnedMessageIds: [] };
  if (type === 'oneOnOne') return { ...common, key: oneOnOneKey(ownerId, otherId), ownerIds: [] };
  const groupId = type === 'group' ? world.random.uuid() : undefined;
  return { ...common, key: newRoomJid(world), groupId, ownerIds: [ownerId] };
}

/** Everybody has read all but the last messages, and whoever wrote the last one has read them too. */
function markRead(
  { store }: World,
  conversation: ConversationRecord,
  planted: readonly Planted[],
  unread: number,
): void {
  const lastWriter = planted.at(-1)?.message.fromUserId;
  for (const id of conversation.participantIds) {
    const read = id === lastWriter ? planted.length : planted.length - unread;
    store.collection('readMarkers').set(personalKey(id, conversation), read);
  }
}
