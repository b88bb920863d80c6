import type { World } from '../internal/world.ts';
import type { ConversationRecord, FakeUser, MessageRecord } from '../store/records.ts';
import type { DemoName } from './demo-users.ts';
import type { ScriptLine } from './script.ts';

/** A line and the message that it has become. */
export interface Planted {
  readonly line: ScriptLine;
  readonly message: MessageRecord;
}

/** Longest pause between two lines of a scene of usual length, in milliseconds. */
const longestPauseMs = 4 * 60_000;

/** Stores lines, replies after the line that they answer, spread over the time between two moments. */
export function plantLines(
  world: World,
  people: ReadonlyMap<DemoName, FakeUser>,
  room: ConversationRecord,
  lines: readonly ScriptLine[],
  startsAt: number,
  endsAt: number,
): Planted[] {
  const flat = lines.flatMap((line) => [
    { line, answers: undefined },
    ...(line.replies ?? []).map((reply) => ({ line: reply, answers: line })),
  ]);
  const available = Math.max(flat.length, endsAt - startsAt);
  const share = available / flat.length;
  const pauseMs = lines.length > 100 ? share : Math.min(share, longestPauseMs);
  const threads = new Map<ScriptLine, string>();
  return flat.map(({ line, answers }, index) => {
    const threadId = (answers && threads.get(answers)) ?? world.random.uuid();
    threads.set(line, threadId);
    const createdAt = Math.floor(
      startsAt + pauseMs * index + world.random.below(Math.floor(pauseMs * 0.9) + 1),
    );
    const message = toMessage(world, people, room, line, createdAt, threadId, answers !== undefined);
    world.store.messages.add(message);
    return { line, message };
  });
}

function toMessage(
  world: World,
  people: ReadonlyMap<DemoName, FakeUser>,
  room: ConversationRecord,
  { from, text, mentions = [], reactions = {}, edited, fileUri }: ScriptLine,
  createdAt: number,
  threadId: string,
  isReply: boolean,
): MessageRecord {
  const idOf = (name: DemoName): string => people.get(name)?.id ?? '';
  const sender = people.get(from);
  const senderId = sender?.id ?? '';
  const otherId = room.type === 'oneOnOne' ? room.participantIds.find((id) => id !== senderId) : undefined;
  const other = otherId === undefined ? undefined : world.store.collection('users').get(otherId);
  return {
    id: world.random.uuid(),
    conversationKey: room.key,
    createdAt,
    modifiedAt: edited === true ? createdAt + 30_000 : undefined,
    edited,
    fromUserId: senderId,
    fromJid: sender?.jabberId ?? '',
    toJid: other?.jabberId ?? room.key,
    toUserId: otherId,
    body: text,
    fileUri,
    mentionedUserIds: mentions.map(idOf),
    threadId,
    parentThreadId: isReply ? threadId : undefined,
    reactions: Object.entries(reactions).map(([emoji, names]) => ({ emoji, userIds: names.map(idOf) })),
  };
}
