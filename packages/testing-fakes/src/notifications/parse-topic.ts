/** What a topic is about, read off its name. */
export type ParsedTopic =
  | {
      /** Messages of a room. */
      readonly kind: 'room';
      readonly roomType: 'adhoc' | 'group';
      /** The JID of the room, its part before the `@`, or the id of its group. */
      readonly roomId: string;
    }
  | {
      /** Something about a user. */
      readonly kind: 'user';
      readonly userId: string;
      /** What about the user, in small letters, such as `badges.chats`. */
      readonly subject: string;
    }
  /** What every socket is told without asking for it. */
  | { readonly kind: 'system' };

/** A name has to be shorter than this, in characters. */
const nameLimit = 200;

const roomPattern = /^v2\.detail\.events\.collaboratechat\.(adhoc|group)\.([^\s?&*#]+)\.messages$/i;
const userPattern = /^v2\.users\.([^\s.?&*#]+)\.([a-z]+(?:\.[a-z]+)*)$/i;
const systemPattern = /^(?:channel\.metadata|v2\.system\.[a-z_]+)$/i;

/**
 * Reads the name of one topic; capital and small letters are the same. There are no wildcards.
 *
 * @param name - Such as `v2.users.<user id>.badges.chats`.
 * @returns What it is about, or `undefined` for a name that no topic can have.
 */
export function parseTopic(name: string): ParsedTopic | undefined {
  const [, roomType, roomId] = roomPattern.exec(name) ?? [];
  if (roomType !== undefined && roomId !== undefined) {
    return { kind: 'room', roomType: roomType.toLowerCase() === 'group' ? 'group' : 'adhoc', roomId };
  }
  const [, userId, subject] = userPattern.exec(name) ?? [];
  if (userId !== undefined && subject !== undefined) {
    return { kind: 'user', userId, subject: subject.toLowerCase() };
  }
  return systemPattern.test(name) ? { kind: 'system' } : undefined;
}

/**
 * Takes topics apart that were joined because their names begin alike.
 *
 * @param name - Such as `v2.users.<user id>?presence&badges.chats`, or the name of a single topic.
 * @returns The names of the topics; none for a name that is too long.
 */
export function expandTopic(name: string): readonly string[] {
  if (name.length >= nameLimit) return [];
  const [prefix, endings, ...more] = name.split('?');
  if (endings === undefined) return [name];
  return more.length > 0 ? [] : endings.split('&').map((ending) => `${prefix}.${ending}`);
}
