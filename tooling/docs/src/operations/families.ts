import { chatOperations } from '@genesys-chat/models';

/** One of the operations of the Chat API. */
export type ChatOperation = (typeof chatOperations)[number];

/** Titles of the parts of the page, each with the paths that belong there; the first that fits counts. */
const families: readonly (readonly [title: string, path: RegExp])[] = [
  ['Pins', /\/(pins|pinnedmessages)(\/|$)/],
  ['Reactions', /\/reactions$/],
  ['Settings', /\/settings$/],
  ['Participants', /\/participants(\/|$)/],
  ['Messages of a room', /\/rooms\/\{roomJid\}\/messages/],
  ['Rooms', /\/rooms/],
  ['One-to-ones', /\/users\//],
  ['Messages and threads', /\/(messages|threads)\//],
];

const order = [
  'Rooms',
  'Participants',
  'Messages of a room',
  'One-to-ones',
  'Messages and threads',
  'Reactions',
  'Pins',
  'Settings',
];

/**
 * Puts the operations of the Chat API into groups.
 *
 * @returns Titles with operations, in the order of a page.
 */
export function operationFamilies(): readonly (readonly [
  title: string,
  operations: readonly ChatOperation[],
])[] {
  const titleOf = ({ path }: ChatOperation): string =>
    families.find(([, pattern]) => pattern.test(path))?.[0] ?? '';
  return order.map((title) => [title, chatOperations.filter((each) => titleOf(each) === title)] as const);
}
